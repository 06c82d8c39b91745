package nl.vliegwiel.figures;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** A number as people read it: 1.204 and 6,5. */
public final class DutchNumber {

    private static final int DECIMALS = 1;

    private DutchNumber() {
    }

    public static String of(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag("nl-NL"));
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(value);
    }
}
