package nl.vliegwiel.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** @param words what was heard, null when nothing needs remembering */
@Embeddable
record FollowUp(@Enumerated(EnumType.STRING) Landing landing, @Column(name = "follow_up_words") String words,
                @Column(name = "followed_up_on") LocalDate on) {
}
