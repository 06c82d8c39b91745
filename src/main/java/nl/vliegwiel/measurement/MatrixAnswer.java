package nl.vliegwiel.measurement;

import java.util.Arrays;
import java.util.Objects;

/** One pick per row of the matrix in a form: a score or a reason why there is none. The words are in the forms. */
public enum MatrixAnswer {
    SCORE_1(1, null), SCORE_2(2, null), SCORE_3(3, null), SCORE_4(4, null), SCORE_5(5, null),
    NEXT_TIME(null, OpenReason.NEXT_TIME),
    NOT_WANTED(null, OpenReason.NOT_WANTED),
    OTHER_THINGS_FIRST(null, OpenReason.OTHER_THINGS_FIRST);

    private final Integer score;
    private final OpenReason openReason;

    MatrixAnswer(Integer score, OpenReason openReason) {
        this.score = score;
        this.openReason = openReason;
    }

    /** The pick that shows this score. */
    public static MatrixAnswer of(DomainScore known) {
        return Arrays.stream(values())
                .filter(answer -> Objects.equals(answer.score, known.score()) && answer.openReason == known.openReason())
                .findFirst().orElseThrow();
    }

    /** @param remark null when there is none */
    public DomainScore on(String domain, String remark) {
        return new DomainScore(domain, score, openReason, remark);
    }
}
