package nl.vliegwiel.signal;

import java.time.LocalDate;
import java.util.List;

/** Reports for tests. */
final class Reports {

    private Reports() {
    }

    static Report of(String household, String member, String address, LocalDate born) {
        return new Report(household, member, born, address, null, "binnenstad", SignalSource.LANDLORD, null, List.of("HOUSING"),
                Urgency.NORMAL,
                false, false, "Huurachterstand");
    }
}
