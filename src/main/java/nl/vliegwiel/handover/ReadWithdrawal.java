package nl.vliegwiel.handover;

/** The form {@code read-withdrawal}. */
record ReadWithdrawal(String household, String fromTeam, String withdrawnBy, String withdrawnOn, String withdrawReason) {
}
