package nl.vliegwiel.handover;

/** What the household says to a handover. */
enum Agreement { AGREES, DISAGREES }
