package nl.vliegwiel.sharing;

/**
 * One act of sharing, as a table shows it.
 *
 * @param date when it was decided
 * @param what told, asked or handed over, and what of
 * @param why the purpose and the legal basis, with the consent if there is one
 * @param state until when it holds, or how it ended
 */
public record ActLine(String date, String partner, String what, String why, String state) {
}
