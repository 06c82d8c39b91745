package nl.vliegwiel.signal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets requests of partners once they no longer repeat them. Several nodes may do so at once: what is gone is gone. */
@Component
class ForgettingRequests {

    private final SignalRequests requests;
    private final SignalProperties properties;
    private final Clock clock;

    ForgettingRequests(SignalRequests requests, SignalProperties properties, Clock clock) {
        this.requests = requests;
        this.properties = properties;
        this.clock = clock;
    }

    /** @return how many were forgotten */
    @Scheduled(cron = "0 30 1 * * *", zone = "${vliegwiel.zone}")
    @Transactional
    public int forget() {
        return requests.deleteReceivedBefore(Instant.now(clock).minus(Duration.ofDays(properties.requestDays())));
    }
}
