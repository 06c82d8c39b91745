package nl.vliegwiel.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A name taken apart: "Sanne van der Berg" is sanne and berg, "Gezin Jansen-de Boer" is jansen and boer.
 *
 * @param first a first name or initial; null when unknown
 */
record PersonName(String first, String surname) {

    private static final Set<String> NO_NAME = Set.of("familie", "fam", "gezin", "huishouden", "meneer", "mevrouw", "dhr", "mevr", "mw",
            "bewoner", "bewoners", "onbekend", "de", "den", "der", "van", "het", "ten", "ter", "te", "in", "op", "t");

    /** Every name in a text; empty for a text without one, and for null. */
    static List<PersonName> in(String text) {
        return text == null ? List.of()
                : Arrays.stream(Spelling.plain(text).split("\\ben\\b|[-/&+,]")).map(PersonName::of).filter(Objects::nonNull).toList();
    }

    private static PersonName of(String part) {
        List<String> words = new ArrayList<>(List.of(part.split("[^a-z]+")));
        words.removeIf(word -> word.isEmpty() || NO_NAME.contains(word));
        if (words.isEmpty() || words.get(words.size() - 1).length() < 2) {
            return null;
        }
        return new PersonName(words.size() == 1 ? null : words.get(0), words.get(words.size() - 1));
    }

    boolean knowsFirst(PersonName other) {
        return first != null && other.first != null;
    }

    /** Whether this may be one person's name: unknown first names do not tell people apart. */
    boolean mayBe(PersonName other) {
        return !knowsFirst(other) || Spelling.mayBeSameFirstName(first, other.first);
    }
}
