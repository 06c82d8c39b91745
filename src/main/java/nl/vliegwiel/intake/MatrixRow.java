package nl.vliegwiel.intake;

import nl.vliegwiel.measurement.DomainScore;
import nl.vliegwiel.measurement.MatrixAnswer;

/**
 * One domain of life in the matrix.
 *
 * @param code handed out by the server, not to be changed
 * @param known what an earlier phase already told, with source and date; null when nothing
 */
record MatrixRow(String code, String domain, String known, MatrixAnswer answer, String remark) {

    DomainScore score() {
        return answer.on(code, remark);
    }
}
