package nl.vliegwiel.demo;

import java.time.LocalTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.vliegwiel.demo.Story.Step;
import nl.vliegwiel.engine.time.TimeMachine;
import nl.vliegwiel.signal.SignalOutcomes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays the stories in the order in which they happened, all through each other, each step in one transaction with its tick. */
@Component
class DemoTheatre {

    private static final Logger LOG = LoggerFactory.getLogger(DemoTheatre.class);
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final int REPORT_EVERY = 10;

    private final Player player;
    private final SignalOutcomes signals;
    private final DemoLog log;
    private final TimeMachine time;
    private final TransactionTemplate transaction;
    private final DemoProgress progress;
    private final Clock clock;

    DemoTheatre(Player player, SignalOutcomes signals, DemoLog log, TimeMachine time, TransactionTemplate transaction, DemoProgress progress,
            Clock clock) {
        this.player = player;
        this.signals = signals;
        this.log = log;
        this.time = time;
        this.transaction = transaction;
        this.progress = progress;
        this.clock = clock;
    }

    /** Plays what was not played yet; the clock is back to now when it returns, also when a step fails. */
    void play(List<Story> stories) {
        LocalDate today = log.today();
        Set<String> played = log.played();
        List<Step> all = stories.stream().flatMap(story -> story.steps().stream())
                .sorted(Comparator.comparingInt(Step::daysAgo).reversed().thenComparing(Step::story).thenComparingInt(Step::index)).toList();
        progress.start(all.size(), played.size());
        try {
            all.stream().filter(step -> !played.contains(DemoLog.key(step.story(), step.index()))).forEach(step -> play(step, today));
        } finally {
            time.backToNow();
        }
        progress.finish();
    }

    private void play(Step step, LocalDate today) {
        time.goTo(today.minusDays(step.daysAgo()).atTime(MORNING).plusMinutes(step.index()).atZone(clock.getZone()).toInstant());
        player.runJobs();
        transaction.executeWithoutResult(status -> {
            step.move().make(new Stage(player, signals, log, step.story()));
            log.tick(step.story(), step.index());
        });
        player.runJobs();
        progress.step();
        if (progress.played() % REPORT_EVERY == 0) {
            LOG.info("Demo: {} van {} stappen gespeeld", progress.played(), progress.total());
        }
    }
}
