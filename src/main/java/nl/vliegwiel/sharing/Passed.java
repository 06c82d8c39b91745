package nl.vliegwiel.sharing;

/** Whether the data were passed on. */
enum Passed { YES, NO }
