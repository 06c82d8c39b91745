package nl.vliegwiel.measurement;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The shapes of one measurement of self-reliance: a sector per domain of life, a ring per {@link SelfReliance}, the core in the middle. */
final class Ring {

    static final int SIZE = 270;

    private static final int MIDDLE = SIZE / 2;
    private static final int CORE = 14;
    private static final int WIDTH = 25;
    private static final int NUMBERS = CORE + WIDTH * SelfReliance.values().length + 11;
    private static final String EMPTY = "#ffffff";

    private final double sector;

    /** @param sectors how many domains of life there are */
    Ring(int sectors) {
        this.sector = 2 * Math.PI / sectors;
    }

    /** @param by null when nobody said so: the sector stays empty */
    String sector(int index, SelfReliance by) {
        return Stream.of(SelfReliance.values()).map(ring -> cell(index, ring, ring == by)).collect(Collectors.joining())
                + text(NUMBERS, index, String.valueOf(index + 1), "#161616", by == null ? "normal" : "bold");
    }

    static String core() {
        return "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"#161616\"/>".formatted(MIDDLE, MIDDLE, CORE - 3);
    }

    private String cell(int index, SelfReliance ring, boolean filled) {
        int inner = CORE + ring.ordinal() * WIDTH;
        int outer = inner + WIDTH;
        double from = index * sector;
        double to = from + sector;
        String shape = "<path d=\"M%s A%d %d 0 0 1 %s L%s A%d %d 0 0 0 %sZ\" fill=\"%s\" stroke=\"#8d8d8d\"/>"
                .formatted(point(outer, from), outer, outer, point(outer, to), point(inner, to), inner, inner, point(inner, from), filled ? ring.colour() : EMPTY);
        return filled ? shape + text((inner + outer) / 2.0, index, ring.letter(), ring.ink(), "bold") : shape;
    }

    private String text(double radius, int index, String content, String ink, String weight) {
        String[] at = point(radius, (index + 0.5) * sector).split(" ");
        return "<text x=\"%s\" y=\"%s\" dy=\"4\" text-anchor=\"middle\" fill=\"%s\" font-weight=\"%s\">%s</text>"
                .formatted(at[0], at[1], ink, weight, content);
    }

    /** Clockwise from the top. */
    private static String point(double radius, double angle) {
        return String.format(Locale.ROOT, "%.1f %.1f", MIDDLE + radius * Math.sin(angle), MIDDLE - radius * Math.cos(angle));
    }

    /** What each ring means, from the core outwards, and which number is which domain of life. */
    static String key(List<String> domains, int left) {
        String rings = Stream.of(SelfReliance.values()).map(ring -> keyOf(ring, left)).collect(Collectors.joining());
        int top = 24 + SelfReliance.values().length * 22;
        return rings + IntStream.range(0, domains.size())
                .mapToObj(index -> line(left, top + index * 17, (index + 1) + "  " + domains.get(index))).collect(Collectors.joining());
    }

    private static String keyOf(SelfReliance ring, int left) {
        int top = ring.ordinal() * 22;
        return "<rect x=\"%d\" y=\"%d\" width=\"18\" height=\"18\" fill=\"%s\" stroke=\"#8d8d8d\"/>".formatted(left, top, ring.colour())
                + "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" font-weight=\"bold\" fill=\"%s\">%s</text>"
                        .formatted(left + 9, top + 13, ring.ink(), ring.letter())
                + line(left + 26, top + 13, ring.label());
    }

    static String line(int left, int baseline, String content) {
        return "<text x=\"%d\" y=\"%d\">%s</text>".formatted(left, baseline, content);
    }
}
