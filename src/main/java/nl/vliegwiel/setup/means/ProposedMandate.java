package nl.vliegwiel.setup.means;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.vliegwiel.mandate.DecisionKind;

/** What a round proposes that the team decides itself, and who decides when cooperation fails (mission T5, T6). */
@Entity
@Table(name = "setup_mandate")
class ProposedMandate {

    @Id
    private String number;
    private Boolean sanctions;
    private String deviationRules;
    private String escalationDecides;
    private Integer escalationDays;
    private String escalationNext;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "setup_mandate_power", joinColumns = @JoinColumn(name = "number"))
    @OrderColumn(name = "sequence")
    private List<PowerProposal> powers = new ArrayList<>();
    @Version
    private Integer version;

    protected ProposedMandate() {
    }

    ProposedMandate(String number) {
        this.number = number;
    }

    /**
     * @param mayUseSanctions null until it was chosen
     * @param rules which rules the team may deviate from; null for none
     */
    void propose(List<PowerProposal> proposals, Boolean mayUseSanctions, String rules) {
        powers = new ArrayList<>(proposals);
        sanctions = mayUseSanctions;
        deviationRules = rules;
    }

    /** Who decides within how many working days, and who when that fails: functions in words. */
    void escalate(String decides, Integer workingDays, String nextInLine) {
        escalationDecides = decides;
        escalationDays = workingDays;
        escalationNext = nextInLine;
    }

    ProposedMandate copyFor(String round) {
        ProposedMandate copy = new ProposedMandate(round);
        copy.propose(powers, sanctions, deviationRules);
        copy.escalate(escalationDecides, escalationDays, escalationNext);
        return copy;
    }

    /** One for every kind of decision that there is, also for a kind that came later. */
    List<PowerProposal> powers() {
        return Arrays.stream(DecisionKind.values()).map(this::power).toList();
    }

    private PowerProposal power(DecisionKind kind) {
        return powers.stream().filter(power -> power.kind() == kind).findFirst().orElseGet(() -> PowerProposal.open(kind));
    }

    /** Null until it was chosen. */
    Boolean sanctions() {
        return sanctions;
    }

    /** Null for none. */
    String deviationRules() {
        return deviationRules;
    }

    String escalationDecides() {
        return escalationDecides;
    }

    Integer escalationDays() {
        return escalationDays;
    }

    String escalationNext() {
        return escalationNext;
    }

    boolean hasEscalation() {
        return escalationDecides != null && escalationDays != null && escalationNext != null;
    }
}
