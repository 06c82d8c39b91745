package nl.vliegwiel.datarequest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.vliegwiel.time.DutchDate;

/**
 * One time that an agency was reminded.
 *
 * @param promised when the answer is expected now
 * @param note null when nothing needs adding
 * @param by login
 */
@Embeddable
record Reminder(@Column(name = "reminded_on") LocalDate on, @Enumerated(EnumType.STRING) ReminderWay way,
        @Column(name = "promised_on") LocalDate promised, String note, @Column(name = "reminded_by") String by) {

    /** In one line. */
    String told() {
        return DutchDate.of(on) + ": " + way.label() + (note == null ? "" : ". " + note);
    }
}
