package nl.vliegwiel.measurement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/**
 * Draws who solves what (instrument I2) as rings around the core, the first measurement beside the latest: the more green close to the
 * core, the more the household does itself. Holds words of the configuration and dates only, never what somebody typed.
 */
@Component
public class SelfReliancePicture {

    private static final int TOP = 44;
    private static final int KEY_WIDTH = 240;
    private static final int KEY_LINE = 17;

    private final LifeDomains domains;

    public SelfReliancePicture(LifeDomains domains) {
        this.domains = domains;
    }

    /**
     * @param measurements from the first to the latest, as {@link Measurements#all} gives them; those that never asked who solves it are
     *                     passed over, and what lies between the first and the latest is not drawn
     * @return never null
     */
    public MatrixPicture compare(List<Measurement> measurements) {
        List<Measurement> told = measurements.stream().filter(SelfReliancePicture::tells).toList();
        if (told.isEmpty()) {
            return MatrixPicture.NONE;
        }
        List<Measurement> drawn = told.size() == 1 ? told : List.of(told.get(0), told.get(told.size() - 1));
        int keyHeight = SelfReliance.values().length * 22 + 24 + domains.domains().size() * KEY_LINE;
        return SvgPicture.of(drawn.size() * Ring.SIZE + KEY_WIDTH, Math.max(TOP + Ring.SIZE, keyHeight), title(drawn), description(drawn),
                shapes(drawn));
    }

    private static boolean tells(Measurement measurement) {
        return measurement.scores().stream().anyMatch(score -> score.solvedBy() != null);
    }

    private String shapes(List<Measurement> drawn) {
        List<String> names = domains.domains().stream().map(LifeDomain::name).map(SvgPicture::escape).toList();
        return IntStream.range(0, drawn.size()).mapToObj(place -> "<g transform=\"translate(%d,0)\">%s</g>"
                .formatted(place * Ring.SIZE, wheel(drawn.get(place)))).collect(Collectors.joining())
                + Ring.key(names, drawn.size() * Ring.SIZE + 12);
    }

    private String wheel(Measurement measurement) {
        Ring ring = new Ring(domains.domains().size());
        String sectors = IntStream.range(0, domains.domains().size())
                .mapToObj(index -> ring.sector(index, solvedBy(measurement, domains.domains().get(index)))).collect(Collectors.joining());
        return Ring.line(0, 13, name(measurement)) + Ring.line(0, 32, green(measurement))
                + "<g transform=\"translate(0,%d)\">%s%s</g>".formatted(TOP, sectors, Ring.core());
    }

    private static String title(List<Measurement> drawn) {
        return "Wie lost het op: " + drawn.stream().map(SelfReliancePicture::name).collect(Collectors.joining(" naast "));
    }

    private static String name(Measurement measurement) {
        return measurement.ordinal() + "-meting van " + DutchDate.of(measurement.takenOn());
    }

    /** How much of it the household solves itself or with its own people: the fields that are green. */
    private static String green(Measurement measurement) {
        List<SelfReliance> known = measurement.scores().stream().map(DomainScore::solvedBy).filter(by -> by != null).toList();
        long green = known.stream().filter(by -> by.compareTo(SelfReliance.OWN_NETWORK) <= 0).count();
        return "Groen: " + green + " van de " + known.size();
    }

    private String description(List<Measurement> drawn) {
        return Stream.concat(domains.domains().stream().map(domain -> domain.name() + ": " + drawn.stream()
                        .map(measurement -> words(solvedBy(measurement, domain))).collect(Collectors.joining(", nu ")) + "."),
                drawn.stream().map(measurement -> name(measurement) + ": " + green(measurement).toLowerCase() + "."))
                .collect(Collectors.joining(" "));
    }

    private static SelfReliance solvedBy(Measurement measurement, LifeDomain domain) {
        return measurement.scoreOf(domain.code()).map(DomainScore::solvedBy).orElse(null);
    }

    private static String words(SelfReliance by) {
        return by == null ? "niet bekend" : by.label().toLowerCase();
    }
}
