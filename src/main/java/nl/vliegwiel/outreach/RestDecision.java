package nl.vliegwiel.outreach;

/** Rest for a while, or for good. */
public enum RestDecision { TRY_LATER, STOP }
