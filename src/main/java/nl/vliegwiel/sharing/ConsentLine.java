package nl.vliegwiel.sharing;

/**
 * One consent, as a table shows it.
 *
 * @param given by whom, when and how
 * @param state whether it runs, or when and why it ended
 */
record ConsentLine(String partner, String what, String given, String state) {
}
