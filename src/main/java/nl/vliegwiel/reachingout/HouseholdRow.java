package nl.vliegwiel.reachingout;

import java.time.LocalDate;
import nl.vliegwiel.recognition.Sketch;

/** A household as the coordinator puts it on the list; {@code birthDate} is null when unknown. */
record HouseholdRow(String name, LocalDate birthDate, String address, String neighbourhood) {

    Sketch sketch() {
        return new Sketch(name, null, birthDate, address, neighbourhood);
    }
}
