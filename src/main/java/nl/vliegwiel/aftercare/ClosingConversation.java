package nl.vliegwiel.aftercare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What was said when a household wanted to stop, and what came of it. */
@Entity
@Table(name = "closing_conversation")
class ClosingConversation {

    @Id
    private UUID id;
    private String reference;
    private boolean held;
    @Enumerated(EnumType.STRING)
    private ClosingOutcome outcome;
    @Enumerated(EnumType.STRING)
    private ClosingReason reason;
    private String householdWords;
    private String takesAlong;
    private String helpline;
    private String heldBy;
    private LocalDate heldOn;

    protected ClosingConversation() {
    }

    ClosingConversation(String reference, HoldClosingConversation answers, LocalDate heldOn, String heldBy) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.held = !Boolean.TRUE.equals(answers.noConversation());
        this.outcome = answers.closingOutcome();
        this.reason = answers.closingReason();
        this.householdWords = answers.householdWords();
        this.takesAlong = answers.takesAlong();
        this.helpline = answers.helpline();
        this.heldBy = heldBy;
        this.heldOn = heldOn;
    }
}
