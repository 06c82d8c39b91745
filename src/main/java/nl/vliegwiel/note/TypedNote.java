package nl.vliegwiel.note;

/**
 * A note as somebody typed it; anything may be missing or wrong.
 *
 * @param number of the dossier
 * @param kind code of a {@link NoteKind}
 * @param on day it is about, {@code 2026-11-22}
 * @param text the note
 * @param key the screen's own for this note, so that it is kept once however often it is sent; null for none
 */
public record TypedNote(String number, String kind, String on, String text, String key) {
}
