package nl.vliegwiel.setup.means;

import java.util.List;
import java.util.Objects;
import nl.vliegwiel.setup.Assignment;
import nl.vliegwiel.setup.Assignments;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.means.Costing.Area;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What step 3 of a round holds so far. What it gives may be changed within the transaction. */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
class RoundMeans {

    private final FinancingRows financings;
    private final ProposedMandateRows mandates;
    private final MeansAnswerRows answers;
    private final Assignments assignments;

    RoundMeans(FinancingRows financings, ProposedMandateRows mandates, MeansAnswerRows answers, Assignments assignments) {
        this.financings = financings;
        this.mandates = mandates;
        this.answers = answers;
        this.assignments = assignments;
    }

    void begin(Financing financing, ProposedMandate mandate, MeansAnswer answer) {
        financings.save(financing);
        mandates.save(mandate);
        answers.save(answer);
    }

    Financing financing(Round round) {
        return financings.findById(round.number()).orElseThrow();
    }

    ProposedMandate mandate(Round round) {
        return mandates.findById(round.number()).orElseThrow();
    }

    MeansAnswer answer(Round round) {
        return answers.findById(round.number()).orElseThrow();
    }

    /** The neighbourhoods of the round's assignment, with the residents that were filled in before. */
    List<Area> areas(Round round) {
        List<Area> known = financing(round).costing().areas();
        return assignments.of(round).areas().stream()
                .map(area -> new Area(area.code(), area.name(), residents(known, area.code()))).toList();
    }

    /** Names of neighbourhoods that the assignment has and the financing was not computed for. */
    List<String> areasWithoutResidents(Round round) {
        return areas(round).stream().filter(area -> area.residents() == null).map(Area::name).toList();
    }

    /** Whether neighbourhoods were computed for that are no longer in the assignment. */
    boolean hasOtherAreas(Round round) {
        List<String> assigned = assignments.of(round).areas().stream().map(Assignment.Area::code).toList();
        return !assigned.containsAll(financing(round).costing().areas().stream().map(Area::code).toList());
    }

    private static Integer residents(List<Area> known, String code) {
        return known.stream().filter(area -> area.code().equals(code)).map(Area::residents).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
