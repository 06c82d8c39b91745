package nl.vliegwiel.lifecycle;

import java.util.Set;

/** What contact persons were asked already: for each dossier, while it is with its team of now, the other teams that were proposed. */
record Asked(Set<Pair> pairs) {

    boolean before(String reference, String otherTeam) {
        return pairs.contains(new Pair(reference, otherTeam));
    }

    record Pair(String reference, String otherTeam) {
    }
}
