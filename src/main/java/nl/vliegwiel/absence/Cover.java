package nl.vliegwiel.absence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Who stands in for the absent one at one household. */
@Entity
@Table(name = "absence_household")
class Cover {

    @Id
    private UUID id;
    private UUID absenceId;
    private String reference;
    private String standIn;
    private String goesTo;

    @Version
    private int version;

    protected Cover() {
    }

    /** @param standIn login; null when the household waits */
    Cover(UUID absenceId, String reference, String standIn) {
        this.id = UUID.randomUUID();
        this.absenceId = absenceId;
        this.reference = reference;
        this.standIn = standIn;
    }

    /** Somebody else keeps the contact for good. */
    void goTo(String login) {
        this.goesTo = login;
    }

    UUID absenceId() {
        return absenceId;
    }

    String reference() {
        return reference;
    }

    /** Login; null when the household waits. */
    String standIn() {
        return standIn;
    }

    /** Login of who keeps the contact for good; null when it goes back. */
    String goesTo() {
        return goesTo;
    }
}
