package nl.vliegwiel.datarequest;

/**
 * One domain of life in the answer of an agency.
 *
 * @param code handed out by the server, not to be changed
 * @param answer null when the agency says nothing about it
 */
record AnswerRow(String code, String domain, String answer) {
}
