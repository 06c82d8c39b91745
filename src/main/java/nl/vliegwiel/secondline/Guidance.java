package nl.vliegwiel.secondline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.vliegwiel.handover.Landing;

/** One moment at which a director wrote down how a household fares. */
@Entity
@Table(name = "second_line_guidance")
class Guidance {

    @Id
    private UUID id;
    private String reference;
    private int ordinal;
    private LocalDate recordedOn;
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private Landing landing;
    @Enumerated(EnumType.STRING)
    private SupportNext supportNext;
    private LocalDate nextContactOn;
    private String reached;
    private String aftercareBy;
    private String words;

    protected Guidance() {
    }

    Guidance(String reference, int ordinal, LocalDate recordedOn, String recordedBy, GuideHousehold answers) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.ordinal = ordinal;
        this.recordedOn = recordedOn;
        this.recordedBy = recordedBy;
        this.landing = answers.landing();
        this.supportNext = answers.supportNext();
        this.nextContactOn = answers.nextContactOn();
        this.reached = answers.reached();
        this.aftercareBy = answers.aftercareBy();
        this.words = answers.words();
    }

    LocalDate recordedOn() {
        return recordedOn;
    }

    Landing landing() {
        return landing;
    }

    /** Null while support goes on. */
    String reached() {
        return reached;
    }

    /** What the household says about it, or null. */
    String words() {
        return words;
    }
}
