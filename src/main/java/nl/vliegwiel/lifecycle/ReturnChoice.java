package nl.vliegwiel.lifecycle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How the first line goes on with a household that the second line did not take over. */
@Entity
@Table(name = "return_choice")
class ReturnChoice {

    @Id
    private UUID id;
    private String reference;

    @Enumerated(EnumType.STRING)
    private AfterHandover afterHandover;
    private String reason;
    private String chosenBy;
    private Instant chosenAt;

    protected ReturnChoice() {
    }

    ReturnChoice(String reference, AfterHandover afterHandover, String reason, String chosenBy, Instant chosenAt) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.afterHandover = afterHandover;
        this.reason = reason;
        this.chosenBy = chosenBy;
        this.chosenAt = chosenAt;
    }
}
