package nl.vliegwiel.lifecycle;

/** How a household goes on after acute danger. */
public enum DangerOutcome { GOES_ON, HAND_OVER }
