package nl.vliegwiel.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Access to one dossier for a team that does not answer for it. */
@Entity
@Table(name = "dossier_grant")
class DossierGrant {

    @Id
    private UUID id;
    private String reference;
    private String team;
    private Instant givenAt;
    private Instant endedAt;

    protected DossierGrant() {
    }

    DossierGrant(UUID id, String reference, String team, Instant givenAt) {
        this.id = id;
        this.reference = reference;
        this.team = team;
        this.givenAt = givenAt;
    }

    void end(Instant at) {
        this.endedAt = at;
    }
}
