package uk.mandate.process;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.util.ReflectionUtils;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;

/** Whatever a job does, the timer did or Mandate did, and never the person in whose request it happens to run. */
class JobInterceptor extends CommandInterceptor {
    private static final Field JOB = jobId();

    @Override
    public <T> T execute(Command<T> command) {
        if (!(command instanceof ExecuteJobsCmd)) {
            return next.execute(command);
        }
        var id = String.valueOf(ReflectionUtils.getField(JOB, command));
        var job = Context.getCommandContext().getJobManager().findJobById(id);
        return Acting.as(
                job instanceof TimerEntity ? ActingPerson.timer() : ActingPerson.system(), () -> next.execute(command));
    }

    private static Field jobId() {
        var field = ReflectionUtils.findField(ExecuteJobsCmd.class, "jobId");
        if (field == null) {
            throw new IllegalStateException("This engine's jobs are unknown.");
        }
        ReflectionUtils.makeAccessible(field);
        return field;
    }
}
