package nl.vliegwiel.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * One team's figures over a period: numbers only, never a household or a person.
 *
 * @param from first day
 * @param to last day
 * @param values with at most one decimal; a figure with too few dossiers behind it is not in it
 */
public record TeamFigures(String team, LocalDate from, LocalDate to, Map<Figure, BigDecimal> values) {

    public TeamFigures {
        values = Map.copyOf(values);
    }

    /** Null when there are too few dossiers behind it to say something, and to say nothing about somebody. */
    public BigDecimal of(Figure figure) {
        return values.get(figure);
    }
}
