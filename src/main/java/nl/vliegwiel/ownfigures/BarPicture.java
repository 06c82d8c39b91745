package nl.vliegwiel.ownfigures;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vliegwiel.measurement.MatrixPicture;
import nl.vliegwiel.measurement.SvgPicture;

/** Bars, a few to a row, with their number behind them. Told apart by how they are filled, not by colour alone. */
final class BarPicture {

    private static final int WIDTH = 640;
    private static final int LEFT = 190;
    private static final int LONGEST = 380;
    private static final int BAR = 14;
    private static final int GAP = 14;
    private static final int LEGEND = 34;
    private static final int KEY = 150;
    private static final List<String> STYLES = List.of("fill=\"#154273\" stroke=\"#154273\"", "fill=\"#ffffff\" stroke=\"#525252\"",
            "fill=\"#c9ced6\" stroke=\"#161616\"");

    private BarPicture() {
    }

    /** @param value per bar; null for one that is not known */
    record Row(String name, List<Double> values, List<String> words) {
    }

    /** @param bars what each bar of a row is; none when there is one */
    static MatrixPicture of(String title, List<String> bars, List<Row> rows) {
        double most = rows.stream().flatMap(row -> row.values().stream()).filter(value -> value != null).mapToDouble(Double::doubleValue).max().orElse(0);
        int height = BAR * Math.max(1, bars.size()) + GAP;
        int top = bars.isEmpty() ? 0 : LEGEND;
        String shapes = legend(bars) + IntStream.range(0, rows.size()).mapToObj(place -> row(rows.get(place), top + place * height, most)).collect(Collectors.joining());
        return SvgPicture.of(WIDTH, top + rows.size() * height, title, description(bars, rows), shapes);
    }

    private static String legend(List<String> bars) {
        return IntStream.range(0, bars.size()).mapToObj(bar -> rectangle(LEFT + bar * KEY, 6, 18, bar) + text(LEFT + bar * KEY + 26, 18, bars.get(bar)))
                .collect(Collectors.joining());
    }

    private static String row(Row row, int top, double most) {
        int middle = top + BAR * row.values().size() / 2 + 5;
        return text(0, middle, row.name()) + IntStream.range(0, row.values().size()).mapToObj(bar -> bar(row, bar, top, most)).collect(Collectors.joining());
    }

    private static String bar(Row row, int bar, int top, double most) {
        Double value = row.values().get(bar);
        int width = value == null || most == 0 ? 0 : (int) Math.round(value / most * LONGEST);
        return (value == null ? "" : rectangle(LEFT, top + bar * BAR + 1, Math.max(2, width), bar))
                + text(LEFT + width + 8, top + bar * BAR + BAR - 2, row.words().get(bar));
    }

    private static String description(List<String> bars, List<Row> rows) {
        return rows.stream().map(row -> row.name() + ": " + IntStream.range(0, row.words().size())
                .mapToObj(bar -> (bars.isEmpty() ? "" : bars.get(bar) + " ") + row.words().get(bar)).collect(Collectors.joining(", ")) + ".").collect(Collectors.joining(" "));
    }

    private static String rectangle(int left, int top, int width, int style) {
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\" stroke-width=\"1.5\" %s/>".formatted(left, top, width, BAR - 3, STYLES.get(style));
    }

    private static String text(int left, int baseline, String content) {
        return "<text x=\"%d\" y=\"%d\">%s</text>".formatted(left, baseline, SvgPicture.escape(content));
    }
}
