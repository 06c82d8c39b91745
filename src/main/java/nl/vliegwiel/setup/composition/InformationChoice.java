package nl.vliegwiel.setup.composition;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.vliegwiel.sharing.InformationAgreement;
import nl.vliegwiel.sharing.LegalBasis;

/** What a round agrees with one partner on information: an agreement, or that nothing is shared, with why. */
@Entity
@Table(name = "composition_information")
class InformationChoice {

    @Id
    private UUID id;
    private String number;
    private String partner;
    private String partnerName;
    @Enumerated(EnumType.STRING)
    private Choice choice;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String reason;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "composition_information_item", joinColumns = @JoinColumn(name = "information_id"))
    private Set<Item> items = new HashSet<>();
    @Version
    private Integer version;

    protected InformationChoice() {
    }

    InformationChoice(String number, String partner, String partnerName) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.partner = partner;
        this.partnerName = partnerName;
    }

    /** @param from null for the day on which the round comes into force */
    void agree(Terms terms, LocalDate from, LocalDate until) {
        set(Choice.AGREEMENT, from, until, null);
        terms.purposes().forEach(code -> items.add(new Item(Kind.PURPOSE, code, false)));
        terms.bases().forEach(basis -> items.add(new Item(Kind.BASIS, basis.name(), false)));
        terms.data().forEach(code -> items.add(new Item(Kind.DATA, code, terms.consentData().contains(code))));
    }

    void shareNothing(String why) {
        set(Choice.NONE, null, null, why);
    }

    private void set(Choice made, LocalDate from, LocalDate until, String why) {
        this.choice = made;
        this.validFrom = from;
        this.validUntil = until;
        this.reason = why;
        items.clear();
    }

    /** A next round's; what held from a day on holds from the next round's day on. */
    InformationChoice copyFor(String round) {
        InformationChoice copy = new InformationChoice(round, partner, partnerName);
        copy.set(choice, null, validUntil, reason);
        copy.items.addAll(items);
        return copy;
    }

    /** Begins with what holds between the team and a partner. */
    static InformationChoice of(String round, InformationAgreement held) {
        InformationChoice choice = new InformationChoice(round, held.partner(), held.partnerName());
        choice.agree(new Terms(held.purposes(), held.bases(), held.data(), held.consentData()), null, held.until());
        return choice;
    }

    /** As it is laid down; only of an agreement. */
    InformationAgreement agreement(String version, LocalDate inForce) {
        Terms terms = terms();
        return new InformationAgreement(partner, partnerName, terms.purposes(), terms.bases(), terms.data(), terms.consentData(),
                begins(inForce), validUntil, version);
    }

    /** Nothing holds before the round comes into force. */
    LocalDate begins(LocalDate inForce) {
        return validFrom == null || validFrom.isBefore(inForce) ? inForce : validFrom;
    }

    Terms terms() {
        return new Terms(codes(item -> item.kind() == Kind.PURPOSE),
                codes(item -> item.kind() == Kind.BASIS).stream().map(LegalBasis::valueOf).collect(Collectors.toSet()),
                codes(item -> item.kind() == Kind.DATA), codes(Item::consent));
    }

    private Set<String> codes(Predicate<Item> which) {
        return items.stream().filter(which).map(Item::code).collect(Collectors.toSet());
    }

    String partner() {
        return partner;
    }

    String partnerName() {
        return partnerName;
    }

    boolean isAgreement() {
        return choice == Choice.AGREEMENT;
    }

    Choice choice() {
        return choice;
    }

    /** Null for the day on which the round comes into force. */
    LocalDate validFrom() {
        return validFrom;
    }

    /** Null until it is replaced. */
    LocalDate validUntil() {
        return validUntil;
    }

    /** Why nothing is shared; null for an agreement. */
    String reason() {
        return reason;
    }

    enum Choice { AGREEMENT, NONE }

    enum Kind { PURPOSE, BASIS, DATA }

    @Embeddable
    record Item(@Enumerated(EnumType.STRING) Kind kind, String code, boolean consent) {
    }

    /** What may be shared, for what, and on which ground. */
    record Terms(Set<String> purposes, Set<LegalBasis> bases, Set<String> data, Set<String> consentData) {
    }
}
