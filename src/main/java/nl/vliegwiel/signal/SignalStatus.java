package nl.vliegwiel.signal;

/** How far a signal is. */
enum SignalStatus { RECEIVED, ASSESSED, ANSWERED, PASSED_ON, REVIEWED }
