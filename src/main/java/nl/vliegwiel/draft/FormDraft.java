package nl.vliegwiel.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What one person typed in one form and did not send yet. */
@Entity
@Table(name = "form_draft")
class FormDraft {

    @Id
    private UUID id;
    private String place;
    private String login;
    private String number;

    @Column(columnDefinition = "text")
    private String typed;

    private String basedOn;
    private int revision;
    private Instant savedAt;

    protected FormDraft() {
    }

    /** The first revision. */
    FormDraft(String place, String login, String number, String typed, String basedOn, Instant savedAt) {
        this.id = UUID.randomUUID();
        this.place = place;
        this.login = login;
        this.number = number;
        this.typed = typed;
        this.basedOn = basedOn;
        this.revision = 1;
        this.savedAt = savedAt;
    }

    String place() {
        return place;
    }

    /** JSON: the fields that were changed, by key. */
    String typed() {
        return typed;
    }

    /** The digest of what the form showed; null where the form has none. */
    String basedOn() {
        return basedOn;
    }

    int revision() {
        return revision;
    }

    Instant savedAt() {
        return savedAt;
    }
}
