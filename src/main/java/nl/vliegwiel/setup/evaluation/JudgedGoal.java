package nl.vliegwiel.setup.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * A goal of the assignment as it stood in this round, what came of it, and what the municipality finds of that.
 *
 * @param verdict null until management said it
 */
@Embeddable
record JudgedGoal(UUID goalId, String measure, @Enumerated(EnumType.STRING) Reached reached, String result, String verdict, String words) {

    JudgedGoal with(String municipality) {
        return new JudgedGoal(goalId, measure, reached, result, municipality, words);
    }
}
