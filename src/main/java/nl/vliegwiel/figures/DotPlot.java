package nl.vliegwiel.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shapes of the picture: a filled diamond for the team, open circles for the others, an upright stroke at their median. Told apart by
 * their form, not by colour.
 */
final class DotPlot {

    static final int WIDTH = 640;

    private static final int LEFT = 60;
    private static final int RIGHT = 560;
    private static final int TOP = 34;
    private static final int ROW = 54;
    private static final int AXIS = 30;
    private static final int EDGE = 10;
    private static final int KEY = 12;

    private DotPlot() {
    }

    static int heightOf(int rows) {
        return TOP + rows * ROW;
    }

    /** @param team as it may stand in markup */
    static String legend(String team) {
        return diamond(LEFT, KEY) + text(LEFT + 12, KEY + 4, "start", "", team)
                + circle(RIGHT - 230, KEY) + text(RIGHT - 218, KEY + 4, "start", "", "een ander team")
                + stroke(RIGHT - 100, KEY) + text(RIGHT - 88, KEY + 4, "start", "", "mediaan van de anderen");
    }

    static String title(int row, String content, boolean bold) {
        return text(0, TOP + row * ROW + 14, "start", bold ? " font-weight=\"bold\"" : "", content);
    }

    /** @param own null when the team does not have the figure */
    static String row(int row, BigDecimal own, List<BigDecimal> others) {
        int axis = TOP + row * ROW + AXIS;
        Spread all = new Spread(Stream.concat(Stream.ofNullable(own), others.stream()).toList());
        String line = "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#8d8d8d\"/>".formatted(LEFT, axis, RIGHT, axis)
                + text(LEFT - 8, axis + 4, "end", "", DutchNumber.of(all.lowest()))
                + text(RIGHT + 8, axis + 4, "start", "", DutchNumber.of(all.highest()));
        String circles = others.stream().map(value -> circle(place(value, all), axis)).collect(Collectors.joining());
        String median = others.isEmpty() ? "" : stroke(place(new Spread(others).median(), all), axis);
        return line + circles + median + (own == null ? "" : diamond(place(own, all), axis));
    }

    /** In the middle when all are equal. */
    private static int place(BigDecimal value, Spread all) {
        double width = all.highest().subtract(all.lowest()).doubleValue();
        double part = width == 0 ? 0.5 : value.subtract(all.lowest()).doubleValue() / width;
        return (int) Math.round(LEFT + EDGE + part * (RIGHT - LEFT - 2 * EDGE));
    }

    private static String circle(int x, int y) {
        return "<circle cx=\"%d\" cy=\"%d\" r=\"5\" fill=\"#ffffff\" stroke=\"#525252\" stroke-width=\"2\"/>".formatted(x, y);
    }

    private static String stroke(int x, int y) {
        return "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#161616\" stroke-width=\"3\"/>".formatted(x, y - 10, x, y + 10);
    }

    private static String diamond(int x, int y) {
        return "<path d=\"M%d %d l8 8 l-8 8 l-8 -8 Z\" fill=\"#0f62fe\" stroke=\"#161616\"/>".formatted(x, y - 8);
    }

    private static String text(int x, int y, String anchor, String style, String content) {
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\"%s>%s</text>".formatted(x, y, anchor, style, content);
    }
}
