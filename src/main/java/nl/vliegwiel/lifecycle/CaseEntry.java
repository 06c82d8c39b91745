package nl.vliegwiel.lifecycle;

/** Where a new case starts: the team goes there, or the second line is asked at once (mission C2, C17). */
public enum CaseEntry { OUTREACH, SECOND_LINE }
