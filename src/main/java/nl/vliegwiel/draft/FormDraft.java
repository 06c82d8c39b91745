package nl.vliegwiel.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What one person typed in one form and did not send yet. */
@Entity
@Table(name = "form_draft")
class FormDraft {

    private static final int FIRST_BELOW = 1_000_000_000;

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

    /** The first revision has any number: a window that saw an earlier draft here must not take this one for it. */
    FormDraft(String place, String login, String number, String typed, String basedOn, Instant savedAt) {
        this.id = UUID.randomUUID();
        this.place = place;
        this.login = login;
        this.number = number;
        this.typed = typed;
        this.basedOn = basedOn;
        this.revision = ThreadLocalRandom.current().nextInt(1, FIRST_BELOW);
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
