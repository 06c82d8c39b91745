package nl.vliegwiel.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of the demo was played, kept beside the dossiers so that it goes on after a kill exactly where it was. */
@Component
@Transactional
class DemoLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The moment the demo was first started: the stories count back from that day. */
    Instant began() {
        return jdbc.sql("select began_at from demo_run").query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant)
                .orElseGet(this::begin);
    }

    private Instant begin() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        jdbc.sql("insert into demo_run (began_at, finished) values (?, false)").param(now.atOffset(ZoneOffset.UTC)).update();
        return now;
    }

    /** Once played to the end, it is never played again: from then on the dossiers are people's own. */
    @Transactional(readOnly = true)
    boolean isFinished() {
        return jdbc.sql("select finished from demo_run").query(Boolean.class).optional().orElse(false);
    }

    void finish() {
        jdbc.sql("update demo_run set finished = true").update();
    }

    @Transactional(readOnly = true)
    Set<String> played() {
        return jdbc.sql("select story, step from demo_step").query((row, number) -> key(row.getString(1), row.getInt(2))).stream()
                .collect(Collectors.toSet());
    }

    void tick(String story, int step) {
        jdbc.sql("insert into demo_step (story, step) values (?, ?)").params(story, step).update();
    }

    /** The signal that a story begins with. */
    void remember(String story, String signal) {
        jdbc.sql("insert into demo_story (story, signal, latest_signal) values (?, ?, ?)").params(story, signal, signal).update();
    }

    /** One more signal about the same household. */
    void follow(String story, String signal) {
        jdbc.sql("update demo_story set latest_signal = ? where story = ?").params(signal, story).update();
    }

    @Transactional(readOnly = true)
    String signalOf(String story) {
        return jdbc.sql("select signal from demo_story where story = ?").param(story).query(String.class).single();
    }

    @Transactional(readOnly = true)
    String latestSignalOf(String story) {
        return jdbc.sql("select latest_signal from demo_story where story = ?").param(story).query(String.class).single();
    }

    static String key(String story, int step) {
        return story + "#" + step;
    }
}
