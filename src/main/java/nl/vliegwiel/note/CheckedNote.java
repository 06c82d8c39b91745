package nl.vliegwiel.note;

import java.time.LocalDate;

/** A note that can be kept. */
record CheckedNote(String number, NoteKind kind, LocalDate on, String words, String key) {
}
