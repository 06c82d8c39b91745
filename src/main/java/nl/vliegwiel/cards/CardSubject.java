package nl.vliegwiel.cards;

/**
 * What work under one number is about, as colleagues know it.
 *
 * @param name of the household, the signal, the round or the list
 * @param dossier number of the household's dossier; null when there is none, or none that this person may see
 * @param contactPerson login; null when there is none
 * @param standIn login of whoever acts for the contact person today; null when nobody does
 */
public record CardSubject(String name, String dossier, String contactPerson, String standIn) {

    /** With nobody who acts for somebody else. */
    public CardSubject(String name, String dossier, String contactPerson) {
        this(name, dossier, contactPerson, null);
    }
}
