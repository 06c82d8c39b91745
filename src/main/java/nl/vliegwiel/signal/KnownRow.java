package nl.vliegwiel.signal;

/**
 * A row of the table of households that look like what is reported; what is unknown is empty.
 *
 * @param members with their birth dates
 * @param state whether the dossier is open, and where it goes on when it is not
 * @param why what agrees
 */
record KnownRow(String dossier, String household, String address, String members, String state, String why) {
}
