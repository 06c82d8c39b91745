package nl.vliegwiel.setup.means;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Somebody in politics or management who stands behind the team, by name (mission T4). The name stays in this table. */
@Embeddable
record Backing(@Enumerated(EnumType.STRING) Side side, String name, String function, LocalDate givenOn, @Enumerated(EnumType.STRING) Form form) {

    /** Never a person's name: this goes where it does not belong. */
    @Override
    public String toString() {
        return "backing by " + side;
    }

    enum Side { POLITICS, MANAGEMENT }

    /** How it was given. */
    enum Form { DECISION, LETTER, MEETING }
}
