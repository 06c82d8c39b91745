package nl.vliegwiel.signal;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;

/** A signal as a colleague records it; {@code team} is asked only from somebody with several teams. */
record RecordSignal(
        String team, String householdName, String neighbourhood, String address, String phone, String memberName, LocalDate birthDate,
        SignalSource source, String description, List<String> concerns, Urgency urgency, boolean acuteDanger, boolean shortSupportFails,
        String reporter,
        boolean askTeam, List<Option> teamOptions, List<Option> neighbourhoodOptions, List<Option> domainOptions) {

    Report report() {
        return new Report(householdName, memberName, birthDate, address, phone, neighbourhood, source, reporter, concerns, urgency,
                acuteDanger, shortSupportFails, description);
    }
}
