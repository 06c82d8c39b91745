package nl.vliegwiel.setup;

import nl.vliegwiel.team.Memberships;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The day has come: the team is there, with those who lead it and those who work in it. */
@Component
class InstallTeamDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final Memberships memberships;
    private final Leads leads;
    private final ObjectProvider<TakingEffect> effects;

    InstallTeamDelegate(Rounds rounds, Memberships memberships, Leads leads, ObjectProvider<TakingEffect> effects) {
        this.rounds = rounds;
        this.memberships = memberships;
        this.leads = leads;
        this.effects = effects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Round round = rounds.get(execution.getProcessBusinessKey());
        memberships.open(round.team(), round.teamName());
        leads.leadNewTeam(round);
        effects.orderedStream().forEach(effect -> effect.takeEffect(round));
    }
}
