package nl.vliegwiel.aftercare;

/** Why a household stops. The words are in the form. */
public enum ClosingReason { MANAGES_ALONE, OTHER_HELP, TOO_MUCH, NO_TRUST, NOT_HELPFUL, MOVED_AWAY, OTHER, NOT_SAID }
