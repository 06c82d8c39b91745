package nl.vliegwiel.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.vliegwiel.time.DutchDate;

/**
 * The conversation of household and both lines, or why there was none.
 *
 * @param on null when it was not held
 * @param present who was there; null when it was not held
 * @param notHeld null when it was held
 * @param notHeldWords what is behind that; null when it was held
 * @param recordedBy login
 */
@Embeddable
record Conversation(@Column(name = "conversation_on") LocalDate on, @Column(name = "conversation_present") String present,
                    @Enumerated(EnumType.STRING) @Column(name = "conversation_not_held") NotHeld notHeld,
                    @Column(name = "conversation_not_held_words") String notHeldWords,
                    @Column(name = "conversation_recorded_by") String recordedBy) {

    /** As the one who answers the offer reads it. */
    String told() {
        return on == null ? "Niet gehouden. " + notHeld.label() + ". " + notHeldWords
                : "Gehouden op " + DutchDate.of(on) + ". Erbij waren: " + present;
    }
}
