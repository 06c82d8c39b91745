package nl.vliegwiel.handover;

/** How a household fares in the second line, some weeks later. */
enum Landing { WELL, MODERATELY, BADLY }
