package nl.vliegwiel.sharing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.vliegwiel.sharing.InformationAgreementItem.Kind;

/** An agreement with a partner as it was laid down. Nothing of it changes but its end. */
@Entity
@Table(name = "information_agreement")
class InformationAgreementRow {

    @Id
    @GeneratedValue(generator = "agreement_number")
    @SequenceGenerator(name = "agreement_number", sequenceName = "agreement_number", allocationSize = 1)
    private Long id;
    private String team;
    private String partner;
    private String partnerName;
    private String version;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String laidDownBy;
    private Instant laidDownAt;
    private LocalDate endedOn;
    private String endedBy;
    private Instant endedAt;
    @ElementCollection
    @CollectionTable(name = "information_agreement_item", joinColumns = @JoinColumn(name = "agreement_id"))
    private Set<InformationAgreementItem> items = new HashSet<>();

    protected InformationAgreementRow() {
    }

    /** @param by login; null when nobody did it by hand */
    InformationAgreementRow(String team, InformationAgreement agreed, String by, Instant at) {
        this.team = team;
        this.partner = agreed.partner();
        this.partnerName = agreed.partnerName();
        this.version = agreed.version();
        this.validFrom = agreed.from();
        this.validUntil = agreed.until();
        this.laidDownBy = by;
        this.laidDownAt = at;
        agreed.purposes().forEach(code -> items.add(new InformationAgreementItem(Kind.PURPOSE, code, false)));
        agreed.bases().forEach(basis -> items.add(new InformationAgreementItem(Kind.BASIS, basis.name(), false)));
        agreed.data().forEach(code -> items.add(new InformationAgreementItem(Kind.DATA, code, agreed.consentData().contains(code))));
    }

    /** As it stands: until the day that was agreed, or on which it was ended before that. */
    InformationAgreement agreement() {
        return agreement(lastDay());
    }

    /** As it was laid down, whether or not it was ended since. */
    InformationAgreement laidDown() {
        return agreement(validUntil);
    }

    private InformationAgreement agreement(LocalDate until) {
        Set<LegalBasis> bases = codes(item -> item.kind() == Kind.BASIS).stream().map(LegalBasis::valueOf).collect(Collectors.toSet());
        return new InformationAgreement(partner, partnerName, codes(item -> item.kind() == Kind.PURPOSE), bases,
                codes(item -> item.kind() == Kind.DATA), codes(InformationAgreementItem::consent), validFrom, until, version);
    }

    /** @return false when it does not hold after that day anyway */
    boolean end(LocalDate lastDay, String by, Instant at) {
        if (lastDay() != null && !lastDay().isAfter(lastDay)) {
            return false;
        }
        this.endedOn = lastDay;
        this.endedBy = by;
        this.endedAt = at;
        return true;
    }

    private LocalDate lastDay() {
        return endedOn == null ? validUntil : endedOn;
    }

    private Set<String> codes(Predicate<InformationAgreementItem> which) {
        return items.stream().filter(which).map(InformationAgreementItem::code).collect(Collectors.toSet());
    }
}
