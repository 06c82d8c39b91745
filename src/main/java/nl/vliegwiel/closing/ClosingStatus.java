package nl.vliegwiel.closing;

/** How far the end of a team is. */
enum ClosingStatus { AGREED, CLOSING, CLOSED, WITHDRAWN }
