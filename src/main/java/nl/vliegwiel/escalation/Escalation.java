package nl.vliegwiel.escalation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Help that gets stuck at a partner or a rule, and what management decided about it (mission C14). */
@Entity
@Table(name = "escalation")
class Escalation {

    @Id
    private UUID id;
    private String reference;
    private String team;
    private String escalatedBy;
    private LocalDate escalatedOn;
    @Enumerated(EnumType.STRING)
    private Obstacle obstacle;
    private String stuckAt;
    private String tried;
    private String needed;
    private LocalDate neededBy;
    private String agreementVersion;
    private LocalDate endedOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "escalation_id", nullable = false)
    @OrderBy("sequence")
    private List<Round> rounds = new ArrayList<>();

    @Version
    private int version;

    protected Escalation() {
    }

    /** @param agreementVersion name of the agreement that says who decides; null when there is none */
    Escalation(String reference, String team, Escalate answers, String agreementVersion, String by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.team = team;
        this.obstacle = answers.obstacle();
        this.stuckAt = answers.obstacle() == Obstacle.PARTNER ? answers.partner() : answers.rule();
        this.tried = answers.tried();
        this.needed = answers.needed();
        this.neededBy = answers.neededBy();
        this.agreementVersion = agreementVersion;
        this.escalatedBy = by;
        this.escalatedOn = on;
    }

    void ask(LocalDate decideBefore) {
        rounds.add(new Round(rounds.size(), decideBefore));
    }

    void end(LocalDate on) {
        this.endedOn = on;
    }

    /** The round at hand. */
    Round round() {
        return rounds.get(rounds.size() - 1);
    }

    List<Round> rounds() {
        return List.copyOf(rounds);
    }

    boolean isOpen() {
        return endedOn == null;
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    String team() {
        return team;
    }

    String escalatedBy() {
        return escalatedBy;
    }

    LocalDate escalatedOn() {
        return escalatedOn;
    }

    /** What it is stuck at, by kind and name. */
    String obstacle() {
        return obstacle.label() + ": " + stuckAt;
    }

    String tried() {
        return tried;
    }

    String needed() {
        return needed;
    }

    LocalDate neededBy() {
        return neededBy;
    }

    /** Null when nothing was agreed with the team. */
    String agreementVersion() {
        return agreementVersion;
    }
}
