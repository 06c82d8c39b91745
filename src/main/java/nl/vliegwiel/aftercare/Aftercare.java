package nl.vliegwiel.aftercare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** What was agreed with a household as it was let go. */
@Entity
@Table(name = "aftercare")
class Aftercare {

    @Id
    private UUID id;
    private String reference;
    private LocalDate letGoOn;
    private boolean wanted;
    private String signs;
    private String helpline;
    private String householdWords;
    private String agreedBy;
    private LocalDate endedOn;
    @Version
    private int version;

    protected Aftercare() {
    }

    Aftercare(String reference, AgreeAftercare answers, LocalDate letGoOn, String agreedBy) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.letGoOn = letGoOn;
        this.wanted = answers.aftercareWish() == AftercareWish.YES;
        this.signs = answers.signs();
        this.helpline = answers.helpline();
        this.householdWords = answers.householdWords();
        this.agreedBy = agreedBy;
    }

    void end(LocalDate on) {
        this.endedOn = on;
    }

    UUID id() {
        return id;
    }

    LocalDate letGoOn() {
        return letGoOn;
    }

    boolean isWanted() {
        return wanted;
    }

    /** By what the household notices that it goes less well; null when that was not talked about. */
    String signs() {
        return signs;
    }

    /** Whom the household can call; null when that was not talked about. */
    String helpline() {
        return helpline;
    }
}
