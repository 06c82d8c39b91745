package nl.vliegwiel.form.schema;

/**
 * Upper limits for what a form leaves open: a text without {@code maxLength}, a number without {@code max}, rows without {@code maxRows}.
 *
 * @param textfield  characters in one line of text
 * @param textarea   characters in a text of several lines
 * @param number     the largest number, and below zero the smallest
 * @param decimals   digits behind the decimal point
 * @param rows       rows in a dynamic list
 * @param yearsBack  how long ago a date may be; longer than anybody lives
 * @param yearsAhead how far ahead a date may lie
 */
public record Limits(int textfield, int textarea, long number, int decimals, int rows, int yearsBack, int yearsAhead) {

    /** What design §1 asks for every text, with the numbers of the forms' contract. */
    public static final Limits STANDARD = new Limits(200, 4000, 1_000_000_000L, 6, 50, 130, 10);
}
