package nl.vliegwiel.sharing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** One act of sharing, allowed or refused: which data, for which purpose, on which basis, with whom, until when (mission C4). */
@Entity
@Table(name = "sharing_act")
class SharingAct {

    @Id
    private UUID id;
    private String reference;
    private String team;
    @Enumerated(EnumType.STRING)
    private ActKind kind;
    private String partner;
    private String partnerName;
    private String purpose;
    @Enumerated(EnumType.STRING)
    private LegalBasis basis;
    private LocalDate untilOn;
    @Enumerated(EnumType.STRING)
    private SharingRule sharingRule;
    private boolean allowed;
    private String agreementVersion;
    private String decidedBy;
    private Instant decidedAt;
    private String explanation;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "sharing_act_item", joinColumns = @JoinColumn(name = "act_id"))
    @OrderColumn(name = "sequence")
    private List<SharedItem> items = new ArrayList<>();
    private LocalDate passedOn;
    private String passedNote;
    private Instant endedAt;
    @Enumerated(EnumType.STRING)
    private ActEnd actEnd;
    @Version
    private int version;

    protected SharingAct() {
    }

    SharingAct(String reference, String team, Asked asked, Judgement judgement, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.team = team;
        this.kind = asked.kind();
        this.partner = asked.towards();
        this.partnerName = judgement.partnerName();
        this.purpose = asked.purpose();
        this.basis = asked.basis();
        this.untilOn = judgement.until();
        this.explanation = asked.explanation();
        this.sharingRule = judgement.rule();
        this.allowed = judgement.allows();
        this.agreementVersion = judgement.version();
        // A refused act leans on nothing.
        judgement.items().forEach(item -> items.add(allowed ? item : item.leaningOn(null)));
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /** @param note null when nothing needs adding */
    void passOn(LocalDate on, String note) {
        this.passedOn = on;
        this.passedNote = note;
    }

    /** It did not happen after all. */
    void drop(String note, Instant at) {
        this.passedNote = note;
        end(ActEnd.NOT_PASSED_ON, at);
    }

    /** It was allowed until a later day, and its agreement does not reach that far any more. */
    void lastNoLongerThan(LocalDate day) {
        if (untilOn.isAfter(day)) {
            untilOn = day;
        }
    }

    void end(ActEnd reason, Instant at) {
        this.actEnd = reason;
        this.endedAt = at;
    }

    /** Every item as it is from now on; when nothing is left to share, the act is over. */
    void change(UnaryOperator<SharedItem> change, Instant at) {
        items.replaceAll(change);
        if (items.stream().noneMatch(SharedItem::isShared)) {
            end(ActEnd.BASIS_LOST, at);
        }
    }

    /** Whether something may be shared under it on this day. */
    boolean isRunning(LocalDate today) {
        return allowed && endedAt == null && !today.isAfter(untilOn);
    }

    /** The last day on which something was allowed under it. */
    LocalDate lastDay(ZoneId zone) {
        return endedAt == null ? untilOn : endedAt.atZone(zone).toLocalDate();
    }

    /** Codes of what may be shared under it; also of one that is past its date. */
    List<String> shared() {
        return items.stream().filter(SharedItem::isShared).map(SharedItem::data).toList();
    }

    List<SharedItem> items() {
        return List.copyOf(items);
    }

    UUID id() {
        return id;
    }

    ActKind kind() {
        return kind;
    }

    String partner() {
        return partner;
    }

    String partnerName() {
        return partnerName;
    }

    String purpose() {
        return purpose;
    }

    LegalBasis basis() {
        return basis;
    }

    LocalDate untilOn() {
        return untilOn;
    }

    /** Null when no rule fitted. */
    SharingRule rule() {
        return sharingRule;
    }

    boolean isAllowed() {
        return allowed;
    }

    /** Null without an agreement. */
    String agreementVersion() {
        return agreementVersion;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String explanation() {
        return explanation;
    }

    /** Null while nothing was passed on. */
    LocalDate passedOn() {
        return passedOn;
    }

    /** Null while it did not end before its date. */
    ActEnd actEnd() {
        return actEnd;
    }
}
