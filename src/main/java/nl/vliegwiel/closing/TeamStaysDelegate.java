package nl.vliegwiel.closing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The end was taken back: what waited for it goes on, such as the team's rounds. */
@Component
class TeamStaysDelegate implements JavaDelegate {

    private final Closings closings;
    private final ObjectProvider<TeamStays> features;

    TeamStaysDelegate(Closings closings, ObjectProvider<TeamStays> features) {
        this.closings = closings;
        this.features = features;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TeamClosing closing = closings.get((String) execution.getVariable(ClosingVariables.CLOSING_ID.name()));
        features.orderedStream().forEach(feature -> feature.stays(closing.team(), closing.withdrawnBy()));
    }
}
