package nl.vliegwiel.lifecycle;

/** Where a household goes on when the second line does not take over. */
enum AfterHandover { OUTREACH, INTAKE, PLAN }
