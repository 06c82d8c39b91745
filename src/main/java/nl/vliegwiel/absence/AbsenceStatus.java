package nl.vliegwiel.absence;

/** How far an absence is: still to be divided, divided, on its way back, over. */
enum AbsenceStatus { ARRANGED, DIVIDED, RETURNING, ENDED }
