package nl.vliegwiel.lifecycle;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A dossier that goes to another team: why, where the household stood, and who reads in. */
@Entity
@Table(name = "team_transfer")
class TeamTransfer extends FiledReport {

    private String fromTeam;
    private String toTeam;
    private String reason;
    private String standing;
    private Instant movedAt;
    private String readBy;
    private Instant readAt;
    private String contactPerson;

    protected TeamTransfer() {
    }

    /** @param standing phase and open work at this moment, in words */
    TeamTransfer(String reference, String fromTeam, String toTeam, String reason, String standing, String by, Instant at) {
        super(reference, by, at);
        this.fromTeam = fromTeam;
        this.toTeam = toTeam;
        this.reason = reason;
        this.standing = standing;
    }

    void moved(Instant at) {
        this.movedAt = at;
    }

    /** @param login of who keeps the contact from now on */
    void readIn(String by, Instant at, String login) {
        this.readBy = by;
        this.readAt = at;
        this.contactPerson = login;
    }

    boolean isMoved() {
        return movedAt != null;
    }

    String fromTeam() {
        return fromTeam;
    }

    String toTeam() {
        return toTeam;
    }

    String reason() {
        return reason;
    }

    String standing() {
        return standing;
    }

    /** Null until the receiving team read in. */
    Instant readAt() {
        return readAt;
    }
}
