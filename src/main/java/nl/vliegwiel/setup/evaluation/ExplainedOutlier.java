package nl.vliegwiel.setup.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.vliegwiel.figures.Figure;

/** A figure that stood out, and what the team says about it. */
@Embeddable
record ExplainedOutlier(String explanation, @Enumerated(EnumType.STRING) Figure figure, String sentence) {
}
