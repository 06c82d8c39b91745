package nl.vliegwiel.signal;

/** The answer to a simple question. */
record GiveAdvice(String household, String phone, String description, String reporter, String advice) {
}
