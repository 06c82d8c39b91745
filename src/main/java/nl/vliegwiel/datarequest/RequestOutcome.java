package nl.vliegwiel.datarequest;

/** What came of a question to an agency. */
enum RequestOutcome { ANSWERED, NO_ANSWER, WITHDRAWN }
