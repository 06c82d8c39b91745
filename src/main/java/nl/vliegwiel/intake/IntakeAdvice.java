package nl.vliegwiel.intake;

/** Whether short support is enough, or the second line has to take over. */
public enum IntakeAdvice { SHORT_SUPPORT, SECOND_LINE }
