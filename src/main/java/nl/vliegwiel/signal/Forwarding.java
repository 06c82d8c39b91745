package nl.vliegwiel.signal;

import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** What a process keeps for a colleague whose signal went to another team: only that it was passed on. */
@Component
class Forwarding {

    private final WorkingDays days;
    private final SignalProperties properties;

    Forwarding(WorkingDays days, SignalProperties properties) {
        this.days = days;
        this.properties = properties;
    }

    /** @param sender login of who reads it */
    Decisions tell(String sender) {
        return SignalVariables.toOtherTeam(sender).with(SignalVariables.FORWARDED_UNTIL,
                days.closeOf(days.after(days.today(), properties.forwardedWorkingDays())));
    }
}
