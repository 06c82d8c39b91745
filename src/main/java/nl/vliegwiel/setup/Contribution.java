package nl.vliegwiel.setup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One question to one person in a round. What is answered lives with the step that asks. */
@Entity
@Table(name = "setup_contribution")
public class Contribution {

    @Id
    private UUID id;
    private String number;
    @Enumerated(EnumType.STRING)
    private ContributionKind kind;
    private String login;
    private UUID subject;
    private Instant askedAt;
    private Instant answeredAt;
    private Instant lapsedAt;

    protected Contribution() {
    }

    Contribution(String number, ContributionKind kind, String login, UUID subject, Instant askedAt) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.kind = kind;
        this.login = login;
        this.subject = subject;
        this.askedAt = askedAt;
    }

    void answer(Instant at) {
        this.answeredAt = at;
    }

    void lapse(Instant at) {
        this.lapsedAt = at;
    }

    /** Neither answered nor lapsed. */
    public boolean isOpen() {
        return answeredAt == null && lapsedAt == null;
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public UUID id() {
        return id;
    }

    /** The round's number. */
    public String number() {
        return number;
    }

    public ContributionKind kind() {
        return kind;
    }

    /** Who is asked. */
    public String login() {
        return login;
    }

    /** Id of what it is about, such as a partner of the round; null when it is about the person alone. */
    public UUID subject() {
        return subject;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
