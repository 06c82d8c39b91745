package nl.vliegwiel.ownfigures;

import java.time.LocalDate;
import java.util.List;

/** What the tables say, before it is put into words. */
final class OwnFacts {

    private OwnFacts() {
    }

    /** @param what a code or a name */
    record Amount(String what, int number) {
    }

    /** How a domain of life went in how many households. */
    record Gain(String domain, int better, int same, int worse) {
    }

    /** @param since the day the oldest of them was due */
    record Late(String task, int number, LocalDate since) {
    }

    /**
     * A phase or a track that ended.
     *
     * @param keeper login of the contact person; null for nobody
     */
    record Took(String dossier, String step, String keeper, long days) {
    }

    /** How much of something there is, and in how many households. */
    record Among<T>(List<T> rows, int households) {
    }
}
