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
    private String contactPerson;
    private String standIn;
    private String goesTo;

    @Version
    private int version;

    protected Cover() {
    }

    /**
     * @param contactPerson login; not the absent one where that one stands in
     * @param standIn login; null when the household waits
     */
    Cover(UUID absenceId, String reference, String contactPerson, String standIn) {
        this.id = UUID.randomUUID();
        this.absenceId = absenceId;
        this.reference = reference;
        this.contactPerson = contactPerson;
        this.standIn = standIn;
    }

    /** @param login null when the household waits from now on */
    void standsIn(String login) {
        this.standIn = login;
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

    /** Login of who it was when the work was divided. */
    String contactPerson() {
        return contactPerson;
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
