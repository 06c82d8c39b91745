package nl.vliegwiel.intake;

/** Whether rent or mortgage is behind, which is always asked (mission C6). */
public enum Arrears { NO, YES, NOT_DISCUSSED }
