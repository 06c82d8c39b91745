package nl.vliegwiel.measurement;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vliegwiel.dossier.LifeDomains;
import org.springframework.stereotype.Component;

/**
 * Draws measurements as a picture for a form: per domain of life a bar for the first measurement and one for the latest.
 * Holds words of the configuration, numbers and dates only, never what somebody typed. Readable without colours and by a screen reader.
 */
@Component
public class MeasurementPicture {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final int HEADER = 56;

    private final LifeDomains domains;

    public MeasurementPicture(LifeDomains domains) {
        this.domains = domains;
    }

    /**
     * @param measurements from the first to the latest, as {@link Measurements#all} gives them; what lies between is not drawn
     * @return never null
     */
    public MatrixPicture compare(List<Measurement> measurements) {
        if (measurements.isEmpty()) {
            return MatrixPicture.NONE;
        }
        Measurement first = measurements.get(0);
        List<Measurement> drawn = measurements.size() == 1 ? List.of(first) : List.of(first, measurements.get(measurements.size() - 1));
        int height = HEADER + domains.domains().size() * MatrixBars.heightOf(drawn.size()) + 4;
        return SvgPicture.of(MatrixBars.WIDTH, height, title(drawn), description(drawn), shapes(drawn));
    }

    private String shapes(List<Measurement> drawn) {
        int rowHeight = MatrixBars.heightOf(drawn.size());
        return MatrixBars.legend(legends(drawn)) + IntStream.range(0, domains.domains().size())
                .mapToObj(row -> row(drawn, domains.domains().get(row), HEADER + row * rowHeight)).collect(Collectors.joining());
    }

    private static String row(List<Measurement> drawn, LifeDomains.LifeDomain domain, int top) {
        return MatrixBars.row(SvgPicture.escape(domain.name()), drawn.stream().map(measurement -> score(measurement, domain.code())).toList(), top);
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
                .map(domain -> domain.name() + ": " + drawn.stream().map(measurement -> words(score(measurement, domain.code())))
                        .collect(Collectors.joining(", nu ")) + ".").collect(Collectors.joining(" "));
    }

    private static String words(Integer score) {
        return score == null ? "nog niet besproken" : score.toString();
    }
}
