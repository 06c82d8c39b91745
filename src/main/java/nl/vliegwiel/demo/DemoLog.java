package nl.vliegwiel.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

    /** The day that the stories count back from: the day the demo was first played. */
    LocalDate today() {
        List<LocalDate> started = jdbc.sql("select started_on from demo_run").query(LocalDate.class).list();
        if (!started.isEmpty()) {
            return started.get(0);
        }
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("insert into demo_run (started_on) values (?)").param(today).update();
        return today;
    }

    @Transactional(readOnly = true)
    Set<String> played() {
        return jdbc.sql("select story, step from demo_step").query((row, number) -> key(row.getString(1), row.getInt(2))).stream()
                .collect(Collectors.toSet());
    }

    void tick(String story, int step) {
        jdbc.sql("insert into demo_step (story, step) values (?, ?)").params(story, step).update();
    }

    void remember(String story, String signal) {
        jdbc.sql("insert into demo_story (story, signal) values (?, ?)").params(story, signal).update();
    }

    @Transactional(readOnly = true)
    String signalOf(String story) {
        return jdbc.sql("select signal from demo_story where story = ?").param(story).query(String.class).single();
    }

    static String key(String story, int step) {
        return story + "#" + step;
    }
}
