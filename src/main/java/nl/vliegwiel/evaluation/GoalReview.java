package nl.vliegwiel.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.vliegwiel.track.TrackResult;

/**
 * Whether the goal of a track is reached at this evaluation.
 *
 * @param words the household's own, null when there are none
 */
@Embeddable
public record GoalReview(UUID trackId, @Enumerated(EnumType.STRING) TrackResult reached, String words) {
}
