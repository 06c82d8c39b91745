package nl.vliegwiel.measurement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The shapes of the picture: an open bar with a dark edge for the first measurement, a filled one for the latest, the number behind each. */
final class MatrixBars {

    static final int WIDTH = 640;
    private static final int LEFT = 190;
    private static final int UNIT = 76;
    private static final int KEY = 210;
    private static final int BAR = 12;
    private static final int GAP = 12;
    /** Both have at least 4.5:1 against the white they stand on. */
    private static final List<String> STYLES = List.of("fill=\"#ffffff\" stroke=\"#525252\" stroke-width=\"2\"",
            "fill=\"#0f62fe\" stroke=\"#0f62fe\" stroke-width=\"2\"");

    private MatrixBars() {
    }

    static int heightOf(int bars) {
        return bars * (BAR + 4) + GAP;
    }

    static String row(String name, List<Integer> scores, int top) {
        int middle = top + (heightOf(scores.size()) - GAP) / 2 + 4;
        return text(0, middle, name) + IntStream.range(0, scores.size())
                .mapToObj(bar -> bar(scores.get(bar), STYLES.get(bar), top + bar * (BAR + 4))).collect(Collectors.joining());
    }

    private static String bar(Integer score, String style, int top) {
        return score == null ? text(LEFT, top + 11, "nog niet besproken")
                : rectangle(LEFT, top + 1, score * UNIT, style) + text(LEFT + score * UNIT + 8, top + 11, score.toString());
    }

    static String legend(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(bar -> rectangle(LEFT + bar * KEY, 2, 20, STYLES.get(bar)) + text(LEFT + bar * KEY + 28, 12, names.get(bar)))
                .collect(Collectors.joining()) + text(LEFT, 38, "1 = geen of weinig hulp nodig, 5 = ernstige belemmering");
    }

    private static String rectangle(int left, int top, int width, String style) {
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\" %s/>".formatted(left, top, width, BAR - 2, style);
    }

    private static String text(int left, int baseline, String content) {
        return "<text x=\"%d\" y=\"%d\">%s</text>".formatted(left, baseline, content);
    }
}
