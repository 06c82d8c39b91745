package nl.vliegwiel.setup.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.vliegwiel.figures.FigureRow;
import nl.vliegwiel.figures.Figures;
import nl.vliegwiel.figures.FiguresPicture;
import nl.vliegwiel.figures.FiguresTable;
import nl.vliegwiel.figures.Outlier;
import nl.vliegwiel.figures.Outliers;
import nl.vliegwiel.figures.SideBySide;
import nl.vliegwiel.measurement.MatrixPicture;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** The figures that a round is talked about with, and how forms show them. */
@Component
class RoundFigures {

    private final Figures figures;
    private final Outliers outliers;
    private final FiguresTable table;
    private final FiguresPicture picture;
    private final KeptFiguresRows rows;
    private final EvaluationTerms terms;
    private final WorkingDays days;

    RoundFigures(Figures figures, Outliers outliers, FiguresTable table, FiguresPicture picture, KeptFiguresRows rows, EvaluationTerms terms,
            WorkingDays days) {
        this.figures = figures;
        this.outliers = outliers;
        this.table = table;
        this.picture = picture;
        this.rows = rows;
        this.terms = terms;
        this.days = days;
    }

    /** Counts them now, since the round's agreements first came into force, and keeps them. */
    KeptFigures take(Round round) {
        LocalDate today = days.today();
        LocalDate earliest = today.minusMonths(terms.monthsLookedBack());
        LocalDate from = Stream.of(round.firstInForceFrom(), earliest).filter(day -> day != null && !day.isAfter(today)).max(LocalDate::compareTo)
                .orElse(earliest);
        return keep(round, from, today);
    }

    /** Counts them over the period that the watch looks at, and keeps them. */
    KeptFigures takeAsWatched(Round round) {
        return keep(round, days.today().minusMonths(terms.monthsLookedBack()), days.today().minusDays(1));
    }

    private KeptFigures keep(Round round, LocalDate from, LocalDate to) {
        return rows.save(new KeptFigures(figures.beside(round.team(), from, to)));
    }

    KeptFigures get(UUID id) {
        return rows.findById(id).orElseThrow();
    }

    /** "3 maart 2026 tot en met 1 maart 2027" */
    String period(KeptFigures kept) {
        return DutchDate.of(kept.periodFrom()) + " tot en met " + DutchDate.of(kept.periodTo());
    }

    List<FigureRow> rows(KeptFigures kept) {
        return table.rows(kept.sides());
    }

    MatrixPicture picture(KeptFigures kept) {
        return picture.draw(kept.sides());
    }

    /** Those of the team itself. */
    List<Outlier> outliers(KeptFigures kept) {
        SideBySide sides = kept.sides();
        return outliers.of(sides.own().team(), sides.all());
    }
}
