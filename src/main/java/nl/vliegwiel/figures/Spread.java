package nl.vliegwiel.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The middle of some values and how far they lie apart. Quartiles lie between the sorted values by linear interpolation, at place
 * (n - 1) x p counted from 0: type 7 of Hyndman and Fan, QUARTILE.INC of Excel, what R takes by itself. The class path has no library
 * for it; ten lines are less than a dependency.
 */
public final class Spread {

    private static final int QUARTERS = 4;

    private final List<BigDecimal> sorted;

    /** @throws IllegalArgumentException when there are no values */
    public Spread(List<BigDecimal> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing has no middle");
        }
        this.sorted = values.stream().sorted().toList();
    }

    BigDecimal firstQuartile() {
        return quartile(1);
    }

    public BigDecimal median() {
        return quartile(2);
    }

    BigDecimal thirdQuartile() {
        return quartile(3);
    }

    BigDecimal range() {
        return thirdQuartile().subtract(firstQuartile());
    }

    BigDecimal lowest() {
        return sorted.get(0);
    }

    BigDecimal highest() {
        return sorted.get(sorted.size() - 1);
    }

    private BigDecimal quartile(int number) {
        int place = (sorted.size() - 1) * number;
        BigDecimal below = sorted.get(place / QUARTERS);
        BigDecimal above = sorted.get(Math.min(place / QUARTERS + 1, sorted.size() - 1));
        BigDecimal part = BigDecimal.valueOf(place % QUARTERS).divide(BigDecimal.valueOf(QUARTERS), 2, RoundingMode.UNNECESSARY);
        return below.add(above.subtract(below).multiply(part));
    }
}
