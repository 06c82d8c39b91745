package nl.vliegwiel.measurement;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vliegwiel.dossier.LifeDomains;
import org.springframework.stereotype.Component;

/**
 * Draws measurements as a picture for a form's html component: per domain of life a bar for the first measurement and one for the latest.
 * Holds words of the configuration, numbers and dates only, never what somebody typed. Readable without colours and by a screen reader.
 */
@Component
public class MeasurementPicture {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final int HEADER = 56;

    private final LifeDomains domains;

    public MeasurementPicture(LifeDomains domains) {
        this.domains = domains;
    }

    /**
     * @param measurements from the first to the latest, as {@link Measurements#all} gives them; what lies between is not drawn
     * @return an SVG, or null when there is no measurement
     */
    public String compare(List<Measurement> measurements) {
        if (measurements.isEmpty()) {
            return null;
        }
        Measurement first = measurements.get(0);
        return draw(measurements.size() == 1 ? List.of(first) : List.of(first, measurements.get(measurements.size() - 1)));
    }

    private String draw(List<Measurement> drawn) {
        int rowHeight = MatrixBars.heightOf(drawn.size());
        int height = HEADER + domains.domains().size() * rowHeight + 4;
        String rows = IntStream.range(0, domains.domains().size())
                .mapToObj(row -> row(drawn, domains.domains().get(row), HEADER + row * rowHeight)).collect(Collectors.joining());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="100%%" role="img" aria-label="%s" \
                font-family="inherit" font-size="13" fill="#161616"><title>%s</title><desc>%s</desc>%s%s</svg>"""
                .formatted(MatrixBars.WIDTH, height, title(drawn), title(drawn), description(drawn), MatrixBars.legend(legends(drawn)), rows);
    }

    private static String row(List<Measurement> drawn, LifeDomains.LifeDomain domain, int top) {
        return MatrixBars.row(escape(domain.name()), drawn.stream().map(measurement -> score(measurement, domain.code())).toList(), top);
    }

    /** Null when the domain was not talked about. */
    private static Integer score(Measurement measurement, String domain) {
        return measurement.scoreOf(domain).map(DomainScore::score).orElse(null);
    }

    private static String title(List<Measurement> drawn) {
        return "Leefgebieden: " + String.join(" naast ", legends(drawn));
    }

    private static List<String> legends(List<Measurement> drawn) {
        return drawn.stream().map(measurement -> measurement.ordinal() + "-meting van " + DATE.format(measurement.takenOn())).toList();
    }

    private String description(List<Measurement> drawn) {
        return "1 is geen of weinig hulp nodig, 5 is een ernstige belemmering. " + domains.domains().stream()
                .map(domain -> escape(domain.name()) + ": " + drawn.stream().map(measurement -> words(score(measurement, domain.code())))
                        .collect(Collectors.joining(", nu ")) + ".").collect(Collectors.joining(" "));
    }

    private static String words(Integer score) {
        return score == null ? "nog niet besproken" : score.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
