package nl.vliegwiel.decision;

/** Whether the household was asked. */
enum Heard { HEARD, NOT_HEARD }
