package nl.vliegwiel.handover;

/** How a handover ended for the line that offered it. */
public enum HandoverOutcome { ACCEPTED, DECLINED, NOT_OFFERED, WITHDRAWN }
