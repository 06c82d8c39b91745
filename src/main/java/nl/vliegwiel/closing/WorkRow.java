package nl.vliegwiel.closing;

/**
 * A line about work that is left in a team that closes.
 *
 * @param task what waits, in words; null for a dossier that nothing runs for
 * @param who names of colleagues
 * @param advice what to do about it
 */
record WorkRow(String kind, String number, String task, String who, String advice) {
}
