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
 * @param solvedBy who solves what plays here (instrument I2); null when nobody said so
 */
@Embeddable
public record DomainScore(String domain, Integer score, @Enumerated(EnumType.STRING) OpenReason openReason, String remark,
        @Enumerated(EnumType.STRING) SelfReliance solvedBy) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    /** @throws IllegalArgumentException when there is neither a score of 1 to 5 nor a reason, or both */
    public DomainScore {
        if ((score == null) == (openReason == null) || score != null && (score < LOWEST || score > HIGHEST)) {
            throw new IllegalArgumentException("Domain " + domain + " needs a score from 1 to 5, or the reason why there is none");
        }
    }

    /** Nobody said yet who solves it. */
    public DomainScore(String domain, Integer score, OpenReason openReason, String remark) {
        this(domain, score, openReason, remark, null);
    }

    public static DomainScore of(String domain, int score, String remark) {
        return new DomainScore(domain, score, null, remark);
    }

    /** The same, solved by this; of a domain that was not talked about nobody can say so. */
    public DomainScore solvedBy(SelfReliance by) {
        return new DomainScore(domain, score, openReason, remark, isDiscussed() ? by : null);
    }

    public boolean isDiscussed() {
        return score != null;
    }
}
