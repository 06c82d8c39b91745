package nl.vliegwiel.setup.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.vliegwiel.setup.Step;

/** Something that changes in the next round, and the step that settles it. */
@Embeddable
record Adjustment(@Enumerated(EnumType.STRING) Step step, String what, String why) {

    /** As the step tells why it was opened again. */
    String told() {
        return what + " – " + why;
    }
}
