package nl.vliegwiel.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Access to one dossier for one person of another organisation. */
@Entity
@Table(name = "dossier_person_grant")
class PersonGrant {

    @Id
    private UUID id;
    private String reference;
    private String person;
    private Instant givenAt;
    private Instant endedAt;

    protected PersonGrant() {
    }

    PersonGrant(String reference, String person, Instant givenAt) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.person = person;
        this.givenAt = givenAt;
    }

    void end(Instant at) {
        this.endedAt = at;
    }
}
