package nl.vliegwiel.outreach;

/** Why a household is left at rest. The words are in the form. */
public enum RestReason { DECLINES, NOT_REACHED, HELPED_ELSEWHERE, MOVED_AWAY, OTHER }
