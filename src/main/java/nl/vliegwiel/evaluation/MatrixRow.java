package nl.vliegwiel.evaluation;

import nl.vliegwiel.measurement.MatrixAnswer;
import nl.vliegwiel.measurement.SelfReliance;

/** A row of the matrix in {@code measure-again}: a domain of life by code and name, the score or the reason there is none, who solves it. */
record MatrixRow(String domain, String domainName, MatrixAnswer answer, SelfReliance solvedBy, String remark) {
}
