package nl.vliegwiel.ownfigures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.figures.DutchNumber;
import nl.vliegwiel.figures.FigureTerms;
import nl.vliegwiel.figures.FiguresTable;
import nl.vliegwiel.figures.Spread;
import nl.vliegwiel.lifecycle.PhaseSteps;
import nl.vliegwiel.ownfigures.OwnFacts.Took;

/** How long phases and tracks took, the own beside the team's. Never so that the figure of one colleague could be read from it. */
final class PhaseTimes {

    private static final int FEWEST_COLLEAGUES = 2;

    private final String me;
    private final FigureTerms terms;
    private final List<Took> took;

    PhaseTimes(String me, FigureTerms terms, List<Took> took) {
        this.me = me;
        this.terms = terms;
        this.took = took;
    }

    OwnChapter chapter() {
        List<BarPicture.Row> rows = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            List<Took> some = took.stream().filter(one -> phaseOf(one) == phase).toList();
            BigDecimal own = median(some.stream().filter(this::isMine).toList());
            BigDecimal team = isAboutMany(some) ? median(some) : null;
            if (own != null || team != null) {
                rows.add(row(phase == Phase.TRACKS ? "Een traject" : phase.label(), own, team));
            }
        }
        String source = "Uit het begin en het einde van elke stap die in de laatste %d maanden klaar was. Uw eigen tijd staat er vanaf %d huishoudens, "
                .formatted(terms.monthsLookedAt(), terms.smallestGroup()) + "die van uw team vanaf %d huishoudens van ten minste %d collega's."
                .formatted(terms.smallestGroup(), FEWEST_COLLEAGUES);
        if (rows.isEmpty()) {
            return OwnChapter.without("Tijd per fase", "Nog te weinig om iets over te zeggen.", source);
        }
        return new OwnChapter("Tijd per fase", "De helft van uw huishoudens had zoveel dagen of minder nodig.", source, List.of("Fase", "U", "Uw team"),
                rows.stream().map(row -> List.of(row.name(), row.words().get(0), row.words().get(1))).toList(),
                BarPicture.of("Dagen per fase", List.of("u", "uw team"), rows));
    }

    private boolean isMine(Took one) {
        return me.equals(one.keeper());
    }

    private static Phase phaseOf(Took one) {
        return OwnTables.TRACK.equals(one.step()) ? Phase.TRACKS : PhaseSteps.PHASES.get(one.step());
    }

    private boolean isAboutMany(List<Took> some) {
        List<Took> others = some.stream().filter(Predicate.not(this::isMine)).filter(one -> one.keeper() != null).toList();
        return dossiers(others) >= terms.smallestGroup() && others.stream().map(Took::keeper).distinct().count() >= FEWEST_COLLEAGUES;
    }

    private BigDecimal median(List<Took> some) {
        return dossiers(some) < terms.smallestGroup() ? null : new Spread(some.stream().map(one -> BigDecimal.valueOf(one.days())).toList()).median();
    }

    private static long dossiers(List<Took> some) {
        return some.stream().map(Took::dossier).distinct().count();
    }

    private static BarPicture.Row row(String name, BigDecimal own, BigDecimal team) {
        return new BarPicture.Row(name, Arrays.asList(number(own), number(team)), List.of(words(own), words(team)));
    }

    private static Double number(BigDecimal days) {
        return days == null ? null : days.doubleValue();
    }

    private static String words(BigDecimal days) {
        return days == null ? FiguresTable.TOO_FEW : DutchNumber.of(days) + (days.compareTo(BigDecimal.ONE) == 0 ? " dag" : " dagen");
    }
}
