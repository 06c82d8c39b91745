package nl.vliegwiel.intake;

import nl.vliegwiel.measurement.DomainScore;
import nl.vliegwiel.measurement.MatrixAnswer;
import nl.vliegwiel.measurement.SelfReliance;

/**
 * One domain of life in the matrix.
 *
 * @param code handed out by the server, not to be changed
 * @param known what an earlier phase already told, with source and date; null when nothing
 * @param answer null until it is picked
 * @param solvedBy null when nobody said so
 */
record MatrixRow(String code, String domain, String known, MatrixAnswer answer, SelfReliance solvedBy, String remark) {

    static MatrixRow of(DomainScore score) {
        return new MatrixRow(score.domain(), null, null, MatrixAnswer.of(score), score.solvedBy(), score.remark());
    }

    DomainScore score() {
        return answer.on(code, remark).solvedBy(solvedBy);
    }

    boolean isDiscussed() {
        return answer != null && answer.isScore();
    }
}
