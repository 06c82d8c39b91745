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
    private final TeamPeople people;

    TeamMatrix(CompositionRows rows, TeamPeople people) {
        this.rows = rows;
        this.people = people;
    }

    /** An empty one where nobody was put in it yet. */
    @Transactional(readOnly = true)
    public Composition of(Round round) {
        return rows.findById(round.number()).orElseGet(() -> new Composition(round.number()));
    }

    /** The same without those whose account is gone: a form shows the gap that they leave. */
    @Transactional(readOnly = true)
    public Composition present(Round round) {
        return of(round).copyFor(round.number(), people::exists);
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

    /** Begins with what was agreed in the round before, and with who came into the team in another way since. */
    void copy(Round from, Round to) {
        Composition copy = of(from).copyFor(to.number(), people::exists);
        people.whoMayLeave(to.team()).forEach(person -> copy.add(person.login(), people.roleOf(person.login())));
        rows.save(copy);
    }
}
