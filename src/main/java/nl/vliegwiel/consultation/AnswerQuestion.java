package nl.vliegwiel.consultation;

/**
 * The form {@code answer-question}: the question and nothing of the dossier, unless there is a basis for it.
 *
 * @param household null for a question without a name
 * @param basis why the household may be named; null for a question without a name
 * @param domainLines what goes along; null for nothing
 */
record AnswerQuestion(String number, String askedBy, String household, String basis, String question, String domainLines, String answer) {
}
