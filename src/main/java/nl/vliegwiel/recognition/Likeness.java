package nl.vliegwiel.recognition;

/** How much what is told looks like a household that is known, from not at all to surely. Only what is sure is acted on by itself. */
public enum Likeness { NONE, SLIGHT, LIKELY, SURE }
