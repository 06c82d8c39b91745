package nl.vliegwiel.signal;

/** What the contact person does with a new signal on a household that is already helped. */
enum ReviewResult { KNOWN, TAKEN_UP, MORE_NEEDED }
