package nl.vliegwiel.closing;

/** Whether the end of a team still stands, as long as its day has not come. */
enum ClosingDecision { GO_ON, WITHDRAW }
