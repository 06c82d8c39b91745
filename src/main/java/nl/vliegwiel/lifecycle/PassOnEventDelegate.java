package nl.vliegwiel.lifecycle;

import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Passes news on to the household's process. It was waited for when it was reported: if nobody waits now, the process is already there. */
@Component
class PassOnEventDelegate implements JavaDelegate {

    private final NewsPolicy policy;
    private final ProcessMessages messages;

    PassOnEventDelegate(NewsPolicy policy, ProcessMessages messages) {
        this.policy = policy;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        HouseholdEvent event = LifecycleVariables.HOUSEHOLD_EVENT.decode(execution.getVariable(LifecycleVariables.HOUSEHOLD_EVENT.name()));
        if (event == HouseholdEvent.ADD_TRACK) {
            messages.open(event.messages().get(0), number, track(execution));
        } else {
            policy.nextMessage(event, number).ifPresent(message -> messages.send(message, number, Decisions.none()));
        }
    }

    private static Decisions track(DelegateExecution execution) {
        return Decisions.none()
                .with(LifecycleVariables.TRACK_ID, (String) execution.getVariable(LifecycleVariables.TRACK_ID.name()))
                .with(LifecycleVariables.TRACK_OWNER, (String) execution.getVariable(LifecycleVariables.TRACK_OWNER.name()));
    }
}
