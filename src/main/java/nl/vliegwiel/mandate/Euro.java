package nl.vliegwiel.mandate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Money as the product stores it and as people read it. */
public final class Euro {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private Euro() {
    }

    /** With two decimals; null for null. */
    public static BigDecimal of(BigDecimal amount) {
        return amount == null ? null : amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** € 1.250,00; null for null. */
    public static String text(BigDecimal amount) {
        return amount == null ? null : String.format(DUTCH, "€ %,.2f", amount);
    }
}
