package nl.vliegwiel.aftercare;

/** How aftercare ended: the household goes on by itself, or it needs the plan again. */
public enum AftercareOutcome { ENDED, RELAPSE }
