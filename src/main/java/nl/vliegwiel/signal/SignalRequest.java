package nl.vliegwiel.signal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A partner's request that was answered: digests of its key and body, and the number it got. */
@Entity
@Table(name = "signal_request")
class SignalRequest {

    @Id
    private UUID id;
    private String sender;
    private String keyDigest;
    private String bodyDigest;
    private String number;
    private Instant receivedAt;

    protected SignalRequest() {
    }

    SignalRequest(String sender, String keyDigest, String bodyDigest, String number, Instant receivedAt) {
        this.id = UUID.randomUUID();
        this.sender = sender;
        this.keyDigest = keyDigest;
        this.bodyDigest = bodyDigest;
        this.number = number;
        this.receivedAt = receivedAt;
    }

    String bodyDigest() {
        return bodyDigest;
    }

    String number() {
        return number;
    }
}
