package nl.vliegwiel.setup.approach;

/**
 * One principle in the form that decides.
 *
 * @param id code of the principle
 * @param opinions shown only: who does not simply agree, and why; null when everybody who answered does
 * @param words the dissent, or why it is not agreed
 */
record DecisionRow(String id, String principle, String opinions, Decision decision, String words) {
}
