package nl.vliegwiel.engine.tenant;

import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.engine.actor.CurrentActor;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class TenantPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Dossiers> dossiers;

    TenantPlugin(ObjectProvider<Dossiers> dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTenantIdProvider(new TeamTenantProvider(new CurrentActor(configuration), dossiers::getObject));
    }
}
