package nl.vliegwiel.outreach;

/** How the outreach ended: the household takes part, or it is left at rest. */
public enum OutreachOutcome { JOINS, RESTS }
