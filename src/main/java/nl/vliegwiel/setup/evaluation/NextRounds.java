package nl.vliegwiel.setup.evaluation;

import java.util.Map;
import nl.vliegwiel.closing.Closings;
import nl.vliegwiel.closing.TeamStays;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.setup.Leads;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundEnd;
import nl.vliegwiel.setup.Rounds;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.Steps;
import nl.vliegwiel.team.SetupTenant;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows an evaluation that management agreed with, or the end of a team that was taken back. Call it from an asynchronous step. */
@Service
@Transactional
class NextRounds implements TeamStays {

    private static final String ROUND_DUE = "team-setup.roundDue";

    private final Rounds rounds;
    private final Steps steps;
    private final Leads leads;
    private final RoundEvaluations evaluations;
    private final Closings closings;
    private final ProcessMessages messages;

    NextRounds(Rounds rounds, Steps steps, Leads leads, RoundEvaluations evaluations, Closings closings, ProcessMessages messages) {
        this.rounds = rounds;
        this.steps = steps;
        this.leads = leads;
        this.evaluations = evaluations;
        this.closings = closings;
        this.messages = messages;
    }

    /** A process of its own, so that the next round follows the newest model; it opens exactly the steps that the evaluation named. */
    void start(Round round) {
        RoundEvaluation evaluation = evaluations.get(round);
        begin(round, evaluation.concerned(), "Volgt op de evaluatie van " + DutchDate.of(evaluation.evaluatedOn()) + ".", evaluation.evaluatedBy());
    }

    /** What was agreed goes on: no step is open, and the round is settled and evaluated like any other. A round that runs goes on. */
    @Override
    public void stays(String team, String by) {
        rounds.latest(team).filter(round -> !round.isRunning()).ifPresent(round -> begin(round, Map.of(), "Het team sluit toch niet.", by));
    }

    private void begin(Round round, Map<Step, String> concerned, String reason, String by) {
        Round next = rounds.beginNext(round, concerned, reason, by);
        leads.renew(next);
        messages.start(ROUND_DUE, SetupTenant.of(next.team()), next.number(), steps.flags(next));
    }

    void close(Round round) {
        rounds.end(round, RoundEnd.TEAM_CLOSES);
        closings.begin(round.team());
    }
}
