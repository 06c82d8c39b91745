package nl.vliegwiel.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins, finds and ends the rounds of teams. */
@Service
@Transactional
public class Rounds {

    private final RoundRows rows;
    private final Steps steps;
    private final ObjectProvider<RoundContent> contents;
    private final Clock clock;

    Rounds(RoundRows rows, Steps steps, ObjectProvider<RoundContent> contents, Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.contents = contents;
        this.clock = clock;
    }

    /** @throws UnknownRound when there is none under this number */
    public Round get(String number) {
        return rows.findById(number).orElseThrow(() -> new UnknownRound(number));
    }

    /** Empty when there is none under this number. */
    public Optional<Round> find(String number) {
        return rows.findById(number);
    }

    /** The latest round of a team, running or ended. */
    public Optional<Round> latest(String team) {
        return rows.findFirstByTeamOrderBySequenceDesc(team);
    }

    /** The round of a team that runs now. */
    public Optional<Round> running(String team) {
        return latest(team).filter(Round::isRunning);
    }

    /** The rounds of these teams that run now. */
    public List<Round> runningOf(Collection<String> teams) {
        return rows.findByTeamInAndEndedAsIsNullOrderByTeam(teams);
    }

    /** A round that begins with step 1 and goes through all four. */
    Round begin(String team, String teamName, String reason, String by) {
        Round settled = rows.findFirstByTeamAndSettlementsGreaterThanOrderBySequenceDesc(team, 0).orElse(null);
        Round round = begin(new Round(team, teamName, nextOf(team), settled, true, reason, by, today()), settled);
        steps.open(round, Step.PARTNERS, null, by);
        return round;
    }

    /**
     * The round after this one; this one ends.
     *
     * @param concerned the steps that are taken up again, each with why; none when all stays as it is
     */
    public Round beginNext(Round ended, Map<Step, String> concerned, String reason, String by) {
        end(ended, RoundEnd.NEXT_ROUND);
        Round round = begin(new Round(ended.team(), ended.teamName(), nextOf(ended.team()), ended, false, reason, by, today()), ended);
        concerned.forEach((step, why) -> steps.open(round, step, why, by));
        return round;
    }

    /** Ends a round without a next one. */
    public void end(Round round, RoundEnd how) {
        round.end(how, today());
    }

    private Round begin(Round round, Round previous) {
        Round saved = rows.save(round);
        contents.orderedStream().forEach(content -> content.begin(saved, previous));
        return saved;
    }

    private int nextOf(String team) {
        return latest(team).map(Round::sequence).orElse(0) + 1;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
