package nl.vliegwiel.absence;

/** Whether colleagues take over, or nobody is away after all. */
enum DivideDecision { DIVIDE, CALL_OFF }
