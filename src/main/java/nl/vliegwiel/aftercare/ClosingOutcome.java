package nl.vliegwiel.aftercare;

/** What came of the conversation with a household that wanted to stop. */
public enum ClosingOutcome { STOPS, STAYS }
