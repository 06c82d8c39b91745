package nl.vliegwiel.handover;

/** How a household fares, as who guides it or who handed it over hears. */
public enum Landing { WELL, MODERATELY, BADLY }
