package nl.vliegwiel.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.DossierBlock.Picture;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.measurement.MatrixPicture;
import nl.vliegwiel.measurement.SvgPicture;
import nl.vliegwiel.time.DutchDate;

/** Draws where a household stands: the phases in two rows, a tick in those that it was in, the present one filled and underlined. */
final class PhasePicture {

    private static final int STEP = 76;
    private static final int ROW = 70;
    private static final int PER_ROW = 5;
    private static final Map<Phase, String> SHORT = Map.of(Phase.CONTACT, "Contact", Phase.PLAN, "Plan", Phase.TRACKS, "Trajecten",
            Phase.HANDOVER, "Overdracht", Phase.SECOND_LINE, "Tweede lijn");
    private static final String BLUE = "#154273";
    private static final String GREEN = "#1a6b36";
    private static final String GREY = "#6b7280";

    private final Phase now;
    private final Map<Phase, LocalDate> began;

    private PhasePicture(Phase now, Map<Phase, LocalDate> began) {
        this.now = now;
        this.began = began;
    }

    static Picture of(Phase now, Map<Phase, LocalDate> began) {
        PhasePicture picture = new PhasePicture(now, began);
        MatrixPicture drawn = SvgPicture.of(PER_ROW * STEP, 2 * ROW, "De fasen", picture.words(), picture.shapes());
        return new Picture(drawn.source(), picture.words(), true);
    }

    private boolean isDone(Phase phase) {
        return phase != now && began.containsKey(phase);
    }

    private String words() {
        String done = Stream.of(Phase.values()).filter(this::isDone)
                .map(phase -> phase.label() + " (vanaf " + DutchDate.of(began.get(phase)) + ")").collect(Collectors.joining(", "));
        return "De fase is nu: " + now.label() + "." + (done.isEmpty() ? "" : " Eerder: " + done + ".");
    }

    private String shapes() {
        List<Phase> phases = List.of(Phase.values());
        return line(0) + line(1) + IntStream.range(0, phases.size()).mapToObj(place -> shape(phases.get(place), place)).collect(Collectors.joining());
    }

    private static String line(int row) {
        int y = row * ROW + 24;
        return "<path d=\"M%d %d H%d\" stroke=\"#c9ced6\" stroke-width=\"2\"/>".formatted(STEP / 2, y, PER_ROW * STEP - STEP / 2, y);
    }

    private String shape(Phase phase, int place) {
        int x = place % PER_ROW * STEP + STEP / 2;
        int y = place / PER_ROW * ROW + 24;
        String colour = phase == now ? BLUE : isDone(phase) ? GREEN : GREY;
        String fill = phase == now || isDone(phase) ? colour : "#ffffff";
        return "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"/>"
                .formatted(x, y, phase == now ? 13 : 10, fill, colour) + mark(phase, x, y) + label(phase, x, y + 32);
    }

    private String mark(Phase phase, int x, int y) {
        if (phase == now) {
            return "<circle cx=\"%d\" cy=\"%d\" r=\"5\" fill=\"#ffffff\"/>".formatted(x, y);
        }
        return isDone(phase) ? "<path d=\"M%d %d l3 4 l6 -8\" fill=\"none\" stroke=\"#ffffff\" stroke-width=\"2.5\"/>".formatted(x - 4, y) : "";
    }

    private String label(Phase phase, int x, int y) {
        String weight = phase == now ? " font-weight=\"bold\" text-decoration=\"underline\"" : "";
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" font-size=\"12\"%s>%s</text>"
                .formatted(x, y, weight, SHORT.getOrDefault(phase, phase.label()));
    }
}
