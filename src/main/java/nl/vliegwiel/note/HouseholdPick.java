package nl.vliegwiel.note;

/**
 * A household to choose.
 *
 * @param address null when unknown
 * @param phase where it stands, in words
 */
record HouseholdPick(String number, String name, String address, String phase) {
}
