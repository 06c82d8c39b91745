package nl.vliegwiel.lifecycle;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Why a team asked for the second line beside its work. */
@Service
public class HandoverRequests {

    private final Reports reports;

    HandoverRequests(Reports reports) {
        this.reports = reports;
    }

    /** The reason given last; empty when nobody asked at a moment of the team's own. */
    public Optional<String> lastReason(String number) {
        return reports.about(HandoverRequest.class, number).stream().findFirst().map(HandoverRequest::reason);
    }
}
