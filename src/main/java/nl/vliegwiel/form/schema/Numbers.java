package nl.vliegwiel.form.schema;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

/** Numbers as JSON brings them: whole, broken, or as text when a form serialises to text. */
final class Numbers {

    /** Short on purpose: a text like 1e999999999 must not become a number of that many digits. */
    private static final Pattern AS_TEXT = Pattern.compile("[+-]?(\\d{1,18}\\.?\\d{0,12}|\\.\\d{1,12})");

    private Numbers() {
    }

    /** The exact number, or null when it is none (also for infinity and "not a number"). */
    static BigDecimal of(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        String text = value instanceof Number || value instanceof String ? value.toString() : "";
        if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(((Number) value).doubleValue()) ? new BigDecimal(text) : null;
        }
        return AS_TEXT.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** An Integer when it is whole and fits, so that records and generic answers get the simplest type. */
    static Object simplest(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        boolean fits = plain.scale() <= 0 && plain.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return fits ? (Object) plain.intValueExact() : number;
    }

    static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    /** Equal as JSON values: 1 and 1.0 are the same, "1" is another. */
    static boolean same(Object one, Object other) {
        if (one instanceof Number && other instanceof Number) {
            BigDecimal left = of(one);
            BigDecimal right = of(other);
            return left != null && right != null && left.compareTo(right) == 0;
        }
        return Objects.equals(one, other);
    }
}
