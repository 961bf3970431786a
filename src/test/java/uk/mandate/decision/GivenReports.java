package uk.mandate.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import uk.mandate.policy.Judgement;

/** The reports of every case as always, except for cases whose clearing a test takes as given. */
@Primary
@Component
public class GivenReports implements ReportsOnCases {
    private final ReportsOnCases always;
    private final Map<String, List<Judgement>> given = new ConcurrentHashMap<>();

    GivenReports(List<ReportsOnCases> reports) {
        always = reports.get(0);
    }

    /** The report of this case is cleared, and these judgements stand on it. */
    public void letBeCleared(String caseReference, Judgement... judgements) {
        given.put(caseReference, List.of(judgements));
    }

    @Override
    public boolean isCleared(String caseReference, String stage) {
        return given.containsKey(caseReference) || always.isCleared(caseReference, stage);
    }

    @Override
    public List<Judgement> judge(String caseReference, String stage, Instant before) {
        var judgements = given.get(caseReference);
        return judgements == null ? always.judge(caseReference, stage, before) : judgements;
    }
}
