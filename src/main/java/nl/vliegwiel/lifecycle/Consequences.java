package nl.vliegwiel.lifecycle;

/**
 * What may follow from a change in the household's data, in Dutch.
 *
 * @param told a sentence per thing to look at; null when nothing follows
 * @param team id of the team that serves the household now; null when the team stays the same
 */
record Consequences(String told, String team) {

    boolean any() {
        return told != null;
    }
}
