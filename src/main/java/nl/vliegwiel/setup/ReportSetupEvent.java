package nl.vliegwiel.setup;

import java.util.List;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.setup.Participant.Capacity;

/** The form {@code report-setup-event}. */
record ReportSetupEvent(
        String round,
        SetupEvent event,
        Step step,
        String person,
        Capacity capacity,
        String explanation,
        List<Option> roundOptions,
        List<Option> eventOptions,
        List<Option> stepOptions,
        List<Option> personOptions,
        List<Option> capacityOptions) {
}
