package nl.vliegwiel.measurement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What is known about one domain of life: a score, or the reason why it was not talked about yet.
 *
 * @param domain code of the domain
 * @param score 1 (little or no support needed) to 5 (serious obstacle); null when the domain was not talked about
 * @param openReason null when there is a score
 * @param remark in the worker's words; null when there is none
 */
@Embeddable
public record DomainScore(String domain, Integer score, @Enumerated(EnumType.STRING) OpenReason openReason, String remark) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    /** @throws IllegalArgumentException when there is neither a score of 1 to 5 nor a reason, or both */
    public DomainScore {
        if ((score == null) == (openReason == null) || score != null && (score < LOWEST || score > HIGHEST)) {
            throw new IllegalArgumentException("Domain " + domain + " needs a score from 1 to 5, or the reason why there is none");
        }
    }

    public static DomainScore of(String domain, int score, String remark) {
        return new DomainScore(domain, score, null, remark);
    }

    public boolean isDiscussed() {
        return score != null;
    }
}
