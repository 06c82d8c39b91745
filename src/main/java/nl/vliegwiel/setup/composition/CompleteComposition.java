package nl.vliegwiel.setup.composition;

import java.util.List;
import nl.vliegwiel.setup.composition.CompetenceOverview.CompetenceLine;

/**
 * The form {@code complete-composition}.
 *
 * @param gapLine what nobody knows well; null when all is covered
 * @param missing what keeps the step from being done; null when nothing does
 * @param compositionNext where it goes on; only asked when it is not done
 */
record CompleteComposition(String team, String why, String picture, String pictureText, String gapLine, List<DomainCover.CoverRow> coverage,
        List<CompetenceLine> competences, List<Line> lendings, List<Line> facilities, List<Line> information, String missing, Outcome outcome,
        CompositionNext compositionNext) {

    enum Outcome { DONE, NOT_YET }

    /** A line of a table: what it is about, and how it stands. */
    record Line(String subject, String standing) {
    }
}
