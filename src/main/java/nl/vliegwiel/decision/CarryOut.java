package nl.vliegwiel.decision;

/** What became of a decision that was taken. */
enum CarryOut { DONE, NOT_NEEDED }
