package nl.vliegwiel.lifecycle;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Why the second line should help, said at a moment of the team's own. */
@Entity
@Table(name = "handover_request")
class HandoverRequest extends FiledReport {

    private String reason;

    protected HandoverRequest() {
    }

    HandoverRequest(String reference, String reason, String by, Instant at) {
        super(reference, by, at);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
