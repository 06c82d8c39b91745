package nl.vliegwiel.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.vliegwiel.demo.Story.Step;
import nl.vliegwiel.demo.Timetable.Turn;
import nl.vliegwiel.engine.time.TimeMachine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays the stories in the order in which they happened, all through each other, each step in one transaction with its tick. */
@Component
class DemoTheatre {

    private static final Logger LOG = LoggerFactory.getLogger(DemoTheatre.class);
    private static final int REPORT_EVERY = 20;
    /** What was reminded of before that is long done, so nobody would see it. */
    private static final Duration REMINDED = Duration.ofDays(60);

    private final Timetable timetable;
    private final Player player;
    private final StageDoor stageDoor;
    private final DemoLog log;
    private final TimeMachine time;
    private final TransactionTemplate transaction;
    private final DemoProgress progress;

    DemoTheatre(Timetable timetable, Player player, StageDoor stageDoor, DemoLog log, TimeMachine time, TransactionTemplate transaction,
            DemoProgress progress) {
        this.timetable = timetable;
        this.player = player;
        this.stageDoor = stageDoor;
        this.log = log;
        this.time = time;
        this.transaction = transaction;
        this.progress = progress;
    }

    /** Before jobs can run: goes back to where the story was, so that nothing that belongs to a later day happens now. */
    void prepare(List<Story> stories) {
        if (!log.isFinished()) {
            time.goTo(whereItWas(timetable.of(stories, log.began())));
        }
    }

    /** Plays what was not played yet; the clock is back to now when it returns. A story whose step fails ends there, the others go on. */
    void play(List<Story> stories) {
        if (!log.isFinished()) {
            try {
                perform(timetable.of(stories, log.began()));
            } finally {
                time.backToNow();
            }
            log.finish();
        }
        progress.finish();
    }

    private void perform(List<Turn> turns) {
        Set<String> played = log.played();
        progress.start(turns.size(), played.size());
        time.goTo(whereItWas(turns));
        player.remindFrom(later(whereItWas(turns), log.began().minus(REMINDED)));
        player.runJobs();
        Set<String> stopped = new HashSet<>();
        turns.stream().filter(isNew(played)).filter(turn -> !stopped.contains(turn.step().story())).forEach(turn -> {
            travelTo(turn.moment());
            if (!play(turn.step())) {
                stopped.add(turn.step().story());
            }
        });
        travelTo(log.began());
    }

    private Instant whereItWas(List<Turn> turns) {
        Set<String> played = log.played();
        return turns.stream().filter(isNew(played).negate()).reduce((earlier, later) -> later)
                .or(() -> turns.stream().findFirst()).map(Turn::moment).orElseGet(log::began);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Predicate<Turn> isNew(Set<String> played) {
        return turn -> !played.contains(DemoLog.key(turn.step().story(), turn.step().index()));
    }

    /** On the way every timer fires on its own day. */
    private void travelTo(Instant moment) {
        player.nextTimer(moment).ifPresentOrElse(due -> {
            time.goTo(due);
            player.runJobs();
            travelTo(moment);
        }, () -> time.goTo(moment));
    }

    private boolean play(Step step) {
        try {
            transaction.executeWithoutResult(status -> {
                step.move().make(stageDoor.stage(step.story()));
                log.tick(step.story(), step.index());
            });
        } catch (RuntimeException failure) {
            LOG.error("Demo: het verhaal '{}' stopt bij stap {}. De andere verhalen gaan door. Wat er misging: {}", step.story(),
                    step.index() + 1, failure.getMessage());
            LOG.debug("The step of the demo that failed", failure);
            return false;
        }
        player.runJobs();
        tell(progress.step());
        return true;
    }

    private void tell(int played) {
        if (played % REPORT_EVERY == 0) {
            LOG.info("Demo: {} van {} stappen gespeeld", played, progress.total());
        }
    }
}
