package nl.vliegwiel.track;

/** What a check-in leads to. */
public enum TrackDecision { CONTINUE, END }
