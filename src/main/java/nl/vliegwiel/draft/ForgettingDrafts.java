package nl.vliegwiel.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what nobody came back to. Several nodes may do so at once: what is gone is gone. */
@Component
class ForgettingDrafts {

    private final DraftRows rows;
    private final DraftProperties properties;
    private final Clock clock;

    ForgettingDrafts(DraftRows rows, DraftProperties properties, Clock clock) {
        this.rows = rows;
        this.properties = properties;
        this.clock = clock;
    }

    /** @return how many were forgotten */
    @Scheduled(cron = "0 40 1 * * *", zone = "${vliegwiel.zone}")
    @Transactional
    public int forget() {
        return rows.deleteSavedBefore(Instant.now(clock).minus(Duration.ofDays(properties.days())));
    }
}
