package nl.vliegwiel.note;

import java.util.Optional;
import java.util.stream.Stream;

/** What a note is about, with the words a user reads. */
public enum NoteKind {
    VISIT("Bezoek"),
    CALL("Gebeld"),
    MESSAGE("Bericht"),
    MEETING("Overleg"),
    OTHER("Anders");

    private final String label;

    NoteKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @param code as a screen sends it; may be null */
    static Optional<NoteKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }
}
