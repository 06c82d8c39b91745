package nl.vliegwiel.engine.access;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricStatisticsManager;

/** Makes the engine's rights fit teams that share their models: no row per task, no way into another team. */
public class AccessPlugin extends AbstractProcessEnginePlugin {

    private final OwnTaskGrants grants;

    /**
     * @param outsiders group whose members get a right per own task instead of rights on definitions
     * @param setupLeads group that has its right on the definition of what a set-up asks people
     */
    public AccessPlugin(String outsiders, String setupLeads) {
        this.grants = new OwnTaskGrants(outsiders, setupLeads);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setResourceAuthorizationProvider(grants);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCommandCheckers().replaceAll(checker ->
                checker.getClass() == TenantCommandChecker.class ? new TeamCommandChecker() : checker);
        configuration.getSessionFactories()
                .put(HistoricStatisticsManager.class, new GenericManagerFactory(TeamHistoricStatistics.class));
    }
}
