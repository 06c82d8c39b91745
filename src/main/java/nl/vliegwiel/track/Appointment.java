package nl.vliegwiel.track;

/** Whether the household came to its check-in; MISSED_AGAIN when a coordinator is to hear of it. */
enum Appointment { KEPT, MISSED, MISSED_AGAIN }
