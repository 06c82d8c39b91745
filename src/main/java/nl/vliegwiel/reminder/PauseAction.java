package nl.vliegwiel.reminder;

/** Whether somebody pauses work or takes it up again. */
enum PauseAction { PAUSE, RESUME }
