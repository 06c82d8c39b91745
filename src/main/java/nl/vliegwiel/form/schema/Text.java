package nl.vliegwiel.form.schema;

/** Small truths about typed text. */
public final class Text {

    private Text() {
    }

    /** One kind of line end, no space around it (no-break spaces too, as the browser trims); null for nothing. */
    public static String tidy(String typed) {
        String text = typed.replace("\r\n", "\n");
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? null : text.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }

    /** False for control characters other than newline and tab, and for half characters, which no database can store. */
    public static boolean isPrintable(String text) {
        return text.codePoints().allMatch(c -> c == '\n' || c == '\t'
                || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
    }
}
