package nl.vliegwiel.setup.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vliegwiel.figures.Outlier;
import nl.vliegwiel.figures.StandingOut;
import nl.vliegwiel.lifecycle.WaitingProcesses;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.setup.EvaluationRequests;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.Rounds;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the project lead know that figures of a team stand out while its agreements hold (mission T10). */
@Service
@Transactional
class StandingOutRecords implements StandingOut {

    private static final String FIGURES_STOOD_OUT = "team-setup.figuresStoodOut";

    private final StandingOutRows rows;
    private final Rounds rounds;
    private final RoundFigures figures;
    private final WaitingProcesses processes;
    private final ProcessMessages messages;
    private final WorkingDays days;

    StandingOutRecords(StandingOutRows rows, Rounds rounds, RoundFigures figures, WaitingProcesses processes, ProcessMessages messages,
            WorkingDays days) {
        this.rows = rows;
        this.rounds = rounds;
        this.figures = figures;
        this.processes = processes;
        this.messages = messages;
        this.days = days;
    }

    /** A team that nobody sets up, or whose round is evaluated already, hears of it in the next evaluation. */
    @Override
    public void standsOut(String team, List<Outlier> outliers) {
        rounds.running(team).filter(round -> round.isSettled() && !round.isEvaluated())
                .filter(round -> processes.expects(FIGURES_STOOD_OUT, round.number())).ifPresent(round -> tell(round, outliers));
    }

    private void tell(Round round, List<Outlier> outliers) {
        StandingOutRecord told = rows.save(new StandingOutRecord(round.number(), figures.takeAsWatched(round).id(), outliers, days.today()));
        messages.open(FIGURES_STOOD_OUT, round.number(), Decisions.none().with(RoundEvaluationVariables.STANDING_OUT_ID, told.id().toString()));
    }

    StandingOutRecord get(String id) {
        return rows.findById(UUID.fromString(id)).orElseThrow();
    }

    /** Asks for the evaluation that was wanted, and keeps what came of it. */
    void follow(String id, Round round, EvaluationRequests requests) {
        StandingOutRecord record = get(id);
        Optional<String> objection = requests.objection(round);
        record.follow(objection.map(why -> "Niet gestart: " + why).orElse("De evaluatie is gestart."));
        requests.ask(round);
    }

    /** What was decided about figures that stood out in this round; null when nothing was. */
    String told(Round round) {
        String told = rows.findByNumberOrderByNoticedOn(round.number()).stream().filter(StandingOutRecord::isWeighed)
                .map(StandingOutRecords::line).collect(Collectors.joining("\n"));
        return told.isEmpty() ? null : told;
    }

    private static String line(StandingOutRecord record) {
        return DutchDate.of(record.noticedOn()) + " – " + String.join(" ", record.sentences()) + " " + record.decision().label() + ": " + record.why()
                + (record.followedUp() == null ? "" : " " + record.followedUp());
    }
}
