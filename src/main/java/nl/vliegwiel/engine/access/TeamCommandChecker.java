package nl.vliegwiel.engine.access;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;

/**
 * The engine's tenant check with its gap for shared models closed: retrying by job definition updates the failed
 * jobs of all teams in one statement, whoever asks. Failed jobs are retried one by one, where the team is checked.
 */
class TeamCommandChecker extends TenantCommandChecker {

    @Override
    public void checkUpdateRetriesProcessInstanceByProcessDefinitionId(String processDefinitionId) {
        if (getTenantManager().isTenantCheckEnabled()) {
            throw new AuthorizationException("Probeer een mislukte stap opnieuw bij het dossier zelf: "
                    + "voor een heel procesmodel tegelijk raakt dat ook andere teams");
        }
        super.checkUpdateRetriesProcessInstanceByProcessDefinitionId(processDefinitionId);
    }
}
