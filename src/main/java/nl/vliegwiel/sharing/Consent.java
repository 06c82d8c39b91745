package nl.vliegwiel.sharing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What a household allows to be told to one partner, on top of a legal basis; it can end at any moment (mission C4). */
@Entity
@Table(name = "consent")
class Consent {

    @Id
    private UUID id;
    private String reference;
    private String partner;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "consent_data", joinColumns = @JoinColumn(name = "consent_id"))
    @Column(name = "data")
    private Set<String> data = new HashSet<>();
    private String givenBy;
    private LocalDate givenOn;
    @Enumerated(EnumType.STRING)
    private ConsentWay way;
    private String recordedBy;
    private Instant recordedAt;
    private Instant endedAt;
    @Enumerated(EnumType.STRING)
    private ConsentEnd consentEnd;
    private String endedBy;
    private String agreedWithPartners;
    @Version
    private int version;

    protected Consent() {
    }

    Consent(String reference, GivenConsent given, String recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.partner = given.partner();
        this.data = new HashSet<>(given.data());
        this.givenBy = given.givenBy();
        this.givenOn = given.on();
        this.way = given.way();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** @param by login; null when nobody did it */
    void end(ConsentEnd reason, String by, Instant at) {
        this.consentEnd = reason;
        this.endedBy = by;
        this.endedAt = at;
    }

    /** What was agreed with those who already have the data; null when there was nothing to agree. */
    void agreeWithPartners(String agreed) {
        this.agreedWithPartners = agreed;
    }

    boolean isRunning() {
        return endedAt == null;
    }

    boolean covers(String towards, String what) {
        return isRunning() && partner.equals(towards) && data.contains(what);
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    String partner() {
        return partner;
    }

    Set<String> data() {
        return Set.copyOf(data);
    }

    String givenBy() {
        return givenBy;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    ConsentWay way() {
        return way;
    }

    /** Null while it runs. */
    ConsentEnd why() {
        return consentEnd;
    }

    /** Null while it runs. */
    Instant endedAt() {
        return endedAt;
    }
}
