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
    private final FiguresFollowUp followUp;
    private final WaitingProcesses processes;
    private final ProcessMessages messages;
    private final WorkingDays days;

    StandingOutRecords(StandingOutRows rows, Rounds rounds, RoundFigures figures, FiguresFollowUp followUp, WaitingProcesses processes, ProcessMessages messages,
            WorkingDays days) {
        this.rows = rows;
        this.rounds = rounds;
        this.figures = figures;
        this.followUp = followUp;
        this.processes = processes;
        this.messages = messages;
        this.days = days;
    }

    /** Nobody hears of it while nothing is agreed, or while the round only waits for the team to close. */
    @Override
    public boolean standsOut(String team, List<Outlier> outliers) {
        Optional<Round> listening = rounds.running(team).filter(this::listens);
        listening.ifPresent(round -> hear(round, outliers));
        return listening.isPresent();
    }

    private boolean listens(Round round) {
        return round.isSettled() && (!round.isEvaluated() || followUp.waitsForNextRound(round)) && processes.expects(FIGURES_STOOD_OUT, round.number());
    }

    /** One task at a time: what comes while it is open joins it. */
    private void hear(Round round, List<Outlier> outliers) {
        UUID newest = figures.takeAsWatched(round).id();
        rows.findByNumberOrderByNoticedOn(round.number()).stream().filter(record -> !record.isWeighed()).findFirst()
                .ifPresentOrElse(open -> open.add(newest, outliers),
                        () -> ask(rows.save(new StandingOutRecord(round.number(), newest, outliers, days.today()))));
    }

    private void ask(StandingOutRecord record) {
        messages.open(FIGURES_STOOD_OUT, record.number(), Decisions.none().with(RoundEvaluationVariables.STANDING_OUT_ID, record.id().toString()));
    }

    StandingOutRecord get(String id) {
        return rows.findById(UUID.fromString(id)).orElseThrow();
    }

    /** Does what was wanted. When it cannot be done any more, the project lead is asked again, and reads why. */
    void follow(String id, Round round) {
        StandingOutRecord record = get(id);
        Optional<String> objection = followUp.objection(round);
        record.follow(objection.map(why -> "Niet gestart: " + why).orElseGet(() -> followUp.begin(round)));
        if (objection.isPresent() && listens(round)) {
            ask(rows.save(record.again(record.followedUp())));
        }
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
