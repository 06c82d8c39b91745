package nl.vliegwiel.signal;

/** Whose the signal is, seen from the team that recorded or assessed it. */
enum SignalRoute { OWN_TEAM, OTHER_TEAM }
