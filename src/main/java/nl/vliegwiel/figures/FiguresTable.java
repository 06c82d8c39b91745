package nl.vliegwiel.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A team's figures as a form's table shows them: columns figure, own, previous, others, lowest, highest and standsOut. */
@Component
public class FiguresTable {

    /** What stands in place of a figure about too few dossiers. */
    public static final String TOO_FEW = "nog te weinig gegevens";
    /** Nobody keeps how many dossiers were open or late on a day in the past, and an amount says only how large a team is. */
    private static final String NOT_COMPARED = "–";

    private final Outliers outliers;

    FiguresTable(Outliers outliers) {
        this.outliers = outliers;
    }

    /** One row per figure, in a fixed order. */
    public List<FigureRow> rows(SideBySide sides) {
        List<Figure> far = outliers.of(sides.own().team(), sides.all()).stream().map(Outlier::figure).toList();
        return Stream.of(Figure.values()).map(figure -> row(sides, figure, far.contains(figure))).toList();
    }

    private static FigureRow row(SideBySide sides, Figure figure, boolean far) {
        Spread others = sides.othersOn(figure).orElse(null);
        return new FigureRow(figure.label(), words(figure, sides.own().of(figure)),
                figure.isOfNow() ? NOT_COMPARED : words(figure, sides.previous().of(figure)),
                compared(sides, figure, others == null ? null : others.median()),
                compared(sides, figure, others == null ? null : others.lowest()),
                compared(sides, figure, others == null ? null : others.highest()),
                far ? "Valt op" : "");
    }

    private static String compared(SideBySide sides, Figure figure, BigDecimal value) {
        return sides.others().isEmpty() ? NOT_COMPARED : words(figure, value);
    }

    private static String words(Figure figure, BigDecimal value) {
        return value == null ? TOO_FEW : figure.words(value);
    }
}
