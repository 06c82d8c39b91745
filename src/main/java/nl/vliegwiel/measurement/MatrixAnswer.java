package nl.vliegwiel.measurement;

import java.util.Arrays;
import java.util.Objects;

/** One pick per row of the matrix in a form: a score or a reason why there is none. The forms use the same words. */
public enum MatrixAnswer {
    SCORE_1(1, "Geen of weinig hulp nodig"),
    SCORE_2(2, "Kleine zorgen"),
    SCORE_3(3, "Duidelijke zorgen"),
    SCORE_4(4, "Grote zorgen"),
    SCORE_5(5, "Ernstige belemmering"),
    NEXT_TIME(OpenReason.NEXT_TIME),
    NOT_WANTED(OpenReason.NOT_WANTED),
    OTHER_THINGS_FIRST(OpenReason.OTHER_THINGS_FIRST);

    private final Integer score;
    private final OpenReason openReason;
    private final String label;

    MatrixAnswer(int score, String words) {
        this.score = score;
        this.openReason = null;
        this.label = score + " – " + words;
    }

    MatrixAnswer(OpenReason openReason) {
        this.score = null;
        this.openReason = openReason;
        this.label = openReason.label();
    }

    public String label() {
        return label;
    }

    /** Whether the domain was talked about. */
    public boolean isScore() {
        return score != null;
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
