package nl.vliegwiel.setup.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.vliegwiel.closing.AgreedClosing;
import nl.vliegwiel.setup.Round;

/**
 * How the team goes on.
 *
 * @param nextRoundOn null when the team ends
 * @param receivingTeam may be null when the team ends and nothing is left; null when it goes on, like the day and the reason
 */
@Embeddable
record WayOn(String closingReason, LocalDate closesOn, @Enumerated(EnumType.STRING) GoesOn goesOn, LocalDate nextRoundOn, String receivingTeam) {

    /** The end of the team as it is to be agreed on. */
    AgreedClosing closing(Round round) {
        return new AgreedClosing(round.team(), receivingTeam, null, closesOn, closingReason);
    }
}
