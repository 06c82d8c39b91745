package nl.vliegwiel.signal;

/** How far a signal is. A passed-on one opened a dossier; a joined one waits there until somebody reviewed it. */
enum SignalStatus { RECEIVED, ASSESSED, ANSWERED, PASSED_ON, JOINED, REVIEWED }
