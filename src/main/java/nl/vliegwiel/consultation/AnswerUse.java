package nl.vliegwiel.consultation;

/** What the asker does with an answer. */
enum AnswerUse { USED, KNOWN, NOT_FITTING }
