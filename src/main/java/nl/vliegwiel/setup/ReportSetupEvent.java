package nl.vliegwiel.setup;

import java.util.List;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.setup.Participant.Capacity;

/** The form {@code report-setup-event}. */
record ReportSetupEvent(
        String round,
        SetupEvent event,
        Step step,
        Capacity capacity,
        String person,
        String leader,
        String explanation,
        List<Option> roundOptions,
        List<Option> eventOptions,
        List<Option> stepOptions,
        List<Option> capacityOptions,
        List<Option> personOptions,
        List<Option> leaderOptions) {

    /** Login of who is invited; null when nobody is. */
    String invited() {
        return capacity == Capacity.LEAD ? leader : person;
    }
}
