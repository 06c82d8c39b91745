package nl.vliegwiel.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vliegwiel.measurement.MatrixPicture;
import nl.vliegwiel.measurement.SvgPicture;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** Draws a team beside the other teams, a line per figure that can be compared, with a mark for each team. */
@Component
public class FiguresPicture {

    private final Outliers outliers;
    private final TeamDirectory teams;

    FiguresPicture(Outliers outliers, TeamDirectory teams) {
        this.outliers = outliers;
        this.teams = teams;
    }

    /** @return never null; without source and text when no figure has enough dossiers behind it */
    public MatrixPicture draw(SideBySide sides) {
        List<Figure> drawn = Stream.of(Figure.values()).filter(Figure::isComparable)
                .filter(figure -> sides.all().stream().map(team -> team.of(figure)).anyMatch(Objects::nonNull)).toList();
        if (drawn.isEmpty()) {
            return new MatrixPicture(null, null);
        }
        List<Figure> far = outliers.of(sides.own().team(), sides.all()).stream().map(Outlier::figure).toList();
        String name = teams.nameOf(sides.own().team());
        return SvgPicture.of(DotPlot.WIDTH, DotPlot.heightOf(drawn.size()), name + " naast de andere teams", description(sides, drawn, far),
                shapes(sides, drawn, far, name));
    }

    private static String shapes(SideBySide sides, List<Figure> drawn, List<Figure> far, String name) {
        return DotPlot.legend(SvgPicture.escape(name)) + IntStream.range(0, drawn.size())
                .mapToObj(row -> shapes(sides, drawn.get(row), far.contains(drawn.get(row)), row)).collect(Collectors.joining());
    }

    private static String shapes(SideBySide sides, Figure figure, boolean far, int row) {
        return DotPlot.title(row, SvgPicture.escape(line(sides, figure, far)), far)
                + DotPlot.row(row, sides.own().of(figure), sides.valuesOfOthers(figure));
    }

    private static String line(SideBySide sides, Figure figure, boolean far) {
        BigDecimal own = sides.own().of(figure);
        return figure.label() + ": " + (own == null ? FiguresTable.TOO_FEW : figure.words(own)) + (far ? " (valt op)" : "");
    }

    private static String description(SideBySide sides, List<Figure> drawn, List<Figure> far) {
        return drawn.stream().map(figure -> line(sides, figure, far.contains(figure)) + sides.othersOn(figure)
                        .map(others -> "; de andere teams " + figure.words(others.lowest()) + " tot " + figure.words(others.highest())
                                + ", mediaan " + figure.words(others.median())).orElse("") + ".")
                .collect(Collectors.joining(" "));
    }
}
