package nl.vliegwiel.handover;

/** How a handover ended for the first line. */
public enum HandoverOutcome { ACCEPTED, DECLINED, NOT_OFFERED }
