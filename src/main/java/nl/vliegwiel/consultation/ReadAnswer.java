package nl.vliegwiel.consultation;

/** The form {@code read-answer}. */
record ReadAnswer(String household, String number, String answeredBy, String answeredOn, String question, String answer, AnswerUse outcome,
                  String outcomeWords) {
}
