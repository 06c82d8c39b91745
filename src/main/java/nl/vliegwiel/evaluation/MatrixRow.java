package nl.vliegwiel.evaluation;

import nl.vliegwiel.measurement.MatrixAnswer;

/** A row of the matrix in {@code measure-again}: a domain of life by code and name, the score or the reason there is none. */
record MatrixRow(String domain, String domainName, MatrixAnswer answer, String remark) {
}
