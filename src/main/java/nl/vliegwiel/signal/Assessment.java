package nl.vliegwiel.signal;

/**
 * How a colleague weighed a signal.
 *
 * @param rule what triage proposed; null when no rule fitted
 * @param reason why the outcome is another one; null when it is not
 * @param dossier the dossier it joins; null for a new household
 * @param contactPerson login; null unless the household is new or comes back
 */
record Assessment(TriageRule rule, TriageOutcome outcome, String reason, String dossier, String contactPerson) {
}
