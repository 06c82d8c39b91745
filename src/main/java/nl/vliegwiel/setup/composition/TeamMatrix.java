package nl.vliegwiel.setup.composition;

import java.util.List;
import nl.vliegwiel.setup.Round;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The matrix of a round: people and the life domains that they know well. */
@Service
@Transactional
class TeamMatrix {

    private final CompositionRows rows;

    TeamMatrix(CompositionRows rows) {
        this.rows = rows;
    }

    /** An empty one where nobody was put in it yet. */
    @Transactional(readOnly = true)
    public Composition of(Round round) {
        return rows.findById(round.number()).orElseGet(() -> new Composition(round.number()));
    }

    void compose(Round round, List<MemberLine> people, List<Leaver> leavers) {
        Composition composition = of(round);
        composition.compose(people, leavers);
        rows.save(composition);
    }

    /** Somebody's own row. */
    void describe(Round round, String login, Profile profile) {
        of(round).describe(login, profile);
    }

    void discuss(Round round, List<CompetenceRow> people, List<GapSolution> solutions) {
        Composition composition = of(round);
        people.forEach(row -> composition.discuss(row.login(), row.hasCodes(), row.learningCodes(), row.agreement()));
        composition.solve(solutions);
        rows.save(composition);
    }

    /** Begins with what was agreed in the round before. */
    void copy(Round from, Round to) {
        rows.save(of(from).copyFor(to.number()));
    }
}
