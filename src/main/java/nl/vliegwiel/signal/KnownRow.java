package nl.vliegwiel.signal;

/**
 * A row of the table of households that look like what is reported; what is unknown is empty.
 *
 * @param dossier its number, and whether it is open or where it goes on
 * @param household its name and address
 * @param members with their birth dates
 * @param why what agrees
 */
record KnownRow(String dossier, String household, String members, String why) {
}
