package nl.vliegwiel.dossier;

/**
 * That somebody else keeps the contact from now on.
 *
 * @param to login; null while it is still to be named
 * @param reason null when nothing was said
 * @param decidedBy login
 */
public record Succession(String to, String reason, String decidedBy) {
}
