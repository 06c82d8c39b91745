package nl.vliegwiel.setup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody who takes part in a team's set-up. */
@Entity
@Table(name = "setup_participant")
public class Participant {

    @Id
    private UUID id;
    private String team;
    private String login;
    @Enumerated(EnumType.STRING)
    private Capacity capacity;
    private String invitedBy;
    private Instant invitedAt;
    private Instant leftAt;

    protected Participant() {
    }

    Participant(String team, String login, Capacity capacity, String invitedBy, Instant invitedAt) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.login = login;
        this.capacity = capacity;
        this.invitedBy = invitedBy;
        this.invitedAt = invitedAt;
    }

    void leave(Instant at) {
        this.leftAt = at;
    }

    public String login() {
        return login;
    }

    public Capacity capacity() {
        return capacity;
    }

    /** As what somebody takes part, with the words a user reads. */
    public enum Capacity {
        PARTNER_VOICE("Spreekt voor een partner"),
        FUTURE_MEMBER("Toekomstig teamlid"),
        LEAD("Leidt mee");

        private final String label;

        Capacity(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
