package uk.mandate.security.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Puts the organisation in the place of the engine's own tables of users and groups. */
@Component
class EngineIdentity extends AbstractProcessEnginePlugin {
    private final EngineGroups groups;

    EngineIdentity(@Lazy EngineGroups groups) {
        this.groups = groups;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return ReadOnlyIdentityProvider.class;
            }

            @Override
            public Session openSession() {
                return new OrganisationIdentities(groups);
            }
        });
    }
}
