package nl.vliegwiel.setup;

import java.util.List;
import java.util.Set;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.SetupTenant;
import org.springframework.stereotype.Component;

/** What the top of each form of a round shows, and the round that it is about. */
@Component
public class RoundSheet {

    private final Rounds rounds;
    private final Steps steps;
    private final Memberships memberships;

    RoundSheet(Rounds rounds, Steps steps, Memberships memberships) {
        this.rounds = rounds;
        this.steps = steps;
        this.memberships = memberships;
    }

    /** The round of the task at hand. */
    public Round round(FormContext context) {
        return rounds.get(context.number());
    }

    /** "Wijkteam Zuid, ronde 1" */
    public String title(Round round) {
        return round.teamName() + ", ronde " + round.sequence();
    }

    /** One line per step: done, open, or not begun. */
    public String progress(Round round) {
        return String.join("\n", steps.lines(round));
    }

    /** Why this step was taken up again; null when it simply was its turn. */
    public String why(Round round, Step step) {
        return steps.reason(round, step);
    }

    /** Everybody who is in the set-up of this team, by name. */
    public List<Option> people(Round round) {
        return memberships.members(SetupTenant.of(round.team())).stream().map(Colleagues.Colleague::option).toList();
    }

    /** The steps that are open. */
    public Set<Step> open(Round round) {
        return steps.open(round);
    }
}
