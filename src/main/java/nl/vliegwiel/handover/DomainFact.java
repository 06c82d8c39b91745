package nl.vliegwiel.handover;

/**
 * What the dossier knows about one life domain.
 *
 * @param code of the domain
 * @param name of the domain
 * @param text null when nothing is known
 */
public record DomainFact(String code, String name, String text) {

    public String line() {
        return name + ": " + text;
    }
}
