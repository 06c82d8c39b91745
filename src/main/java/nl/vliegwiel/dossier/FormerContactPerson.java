package nl.vliegwiel.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody who kept the contact with a household for a time (mission C5). */
@Entity
@Table(name = "former_contact_person")
public class FormerContactPerson {

    @Id
    private UUID id;
    private String reference;
    private String person;
    private LocalDate since;
    private LocalDate untilOn;
    private String successor;
    private String reason;
    private String decidedBy;
    private Instant decidedAt;

    protected FormerContactPerson() {
    }

    FormerContactPerson(String reference, String person, LocalDate since, LocalDate untilOn, Succession succession, Instant decidedAt) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.person = person;
        this.since = since;
        this.untilOn = untilOn;
        this.successor = succession.to();
        this.reason = succession.reason();
        this.decidedBy = succession.decidedBy();
        this.decidedAt = decidedAt;
    }

    /** Login. */
    public String person() {
        return person;
    }

    public LocalDate since() {
        return since;
    }

    public LocalDate until() {
        return untilOn;
    }

    /** Login of who took over; null when the next team was still to name somebody. */
    public String successor() {
        return successor;
    }

    /** Why somebody else took over; null when nothing was said. */
    public String reason() {
        return reason;
    }
}
