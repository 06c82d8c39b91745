package nl.vliegwiel.handover;

/** The form {@code read-decline}. */
record ReadDecline(String household, String toTeam, String declinedBy, String declineReason, String note) {
}
