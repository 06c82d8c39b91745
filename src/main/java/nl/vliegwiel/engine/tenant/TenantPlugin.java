package nl.vliegwiel.engine.tenant;

import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.StartTenant;
import nl.vliegwiel.engine.actor.CurrentActor;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class TenantPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Dossiers> dossiers;
    private final ObjectProvider<StartTenant> starts;

    TenantPlugin(ObjectProvider<Dossiers> dossiers, ObjectProvider<StartTenant> starts) {
        this.dossiers = dossiers;
        this.starts = starts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTenantIdProvider(new TeamTenantProvider(new CurrentActor(configuration), dossiers::getObject, starts::orderedStream));
    }
}
