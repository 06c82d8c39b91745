package nl.vliegwiel.absence;

/** How it goes on with somebody who is away. */
enum ReturnOutcome { BACK, LONGER, LEFT }
