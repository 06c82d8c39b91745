package nl.vliegwiel.cards;

/**
 * What a list says of one task; null where there is nothing to say.
 *
 * @param subject name of the household, signal, round or list
 * @param dossier number of a dossier that this person may write a note in
 * @param contactPerson name of whoever keeps the contact, and who acts for them today; null when it is the reader
 * @param asked what there is to do, in one sentence
 * @param worker name of whoever does it, unless it is the reader
 * @param waiting until when it waits, in words
 * @param canWait whether the reader may let it wait for somebody else
 */
record Card(String taskId, String subject, String number, String dossier, String contactPerson, String asked, String worker, Due due,
        String waiting, boolean canWait) {

    /** @param level for the colour and the sign beside the words */
    record Due(String words, Level level) {
    }

    enum Level { LATE, TODAY, SOON, LATER }
}
