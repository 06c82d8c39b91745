package nl.vliegwiel.lifecycle;

/**
 * Where a household's process starts: a new one with contact or, if need be, at the second line at once (mission C2, C17); one that
 * comes back or moves to another team in the phase where it was (mission C16).
 */
public enum CaseEntry { OUTREACH, INTAKE, PLAN, TRACKS, EVALUATION, SECOND_LINE, AFTERCARE }
