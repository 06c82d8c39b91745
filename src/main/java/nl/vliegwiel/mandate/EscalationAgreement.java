package nl.vliegwiel.mandate;

/**
 * @param version the agreement's name, which each escalation keeps
 * @param decides the function in management that decides, in words
 * @param workingDays within which it decides
 * @param nextInLine the function that is asked when it does not, in words
 */
public record EscalationAgreement(String version, String decides, int workingDays, String nextInLine) {
}
