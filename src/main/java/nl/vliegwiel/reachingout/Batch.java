package nl.vliegwiel.reachingout;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.vliegwiel.time.DutchDate;

/** A list of households that a team looks up, with why that may and who agreed. */
@Entity
@Table(name = "reaching_out")
class Batch {

    @Id
    private UUID id;
    private String number;
    private String team;
    private String purpose;
    @Enumerated(EnumType.STRING)
    private Basis legalBasis;
    private String basisExplanation;
    private String agreedBy;
    private LocalDate agreedOn;
    private String recordedBy;
    private Instant recordedAt;
    private String lookedBackBy;
    private Instant lookedBackAt;
    private String lesson;
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "reaching_out_id", nullable = false)
    @OrderBy("sequence")
    private List<BatchHousehold> households = new ArrayList<>();
    @Version
    private Integer version;

    protected Batch() {
    }

    Batch(String number, String team, RecordReachingOut answers, String recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.team = team;
        this.purpose = answers.purpose();
        this.legalBasis = answers.legalBasis();
        this.basisExplanation = answers.basisExplanation();
        this.agreedBy = answers.agreedBy();
        this.agreedOn = answers.agreedOn();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    void add(BatchHousehold household) {
        households.add(household);
    }

    /** Everybody gets about as many of the households for which contact is sought. */
    void divideOver(List<String> workers) {
        int turn = 0;
        for (BatchHousehold household : households) {
            household.handTo(workers.get(turn % workers.size()));
            turn += household.decision() == RowDecision.LEAVE ? 0 : 1;
        }
    }

    void lookBack(String by, Instant at, String learnt) {
        lookedBackBy = by;
        lookedBackAt = at;
        lesson = learnt;
    }

    String number() {
        return number;
    }

    String team() {
        return team;
    }

    String purpose() {
        return purpose;
    }

    /** The law, and for another one which task it is. */
    String basis() {
        return basisExplanation == null ? legalBasis.label() : legalBasis.label() + ": " + basisExplanation;
    }

    Basis legalBasis() {
        return legalBasis;
    }

    /** "M. de Wit, 3 maart 2026" */
    String agreement() {
        return agreedBy + ", " + DutchDate.of(agreedOn);
    }

    List<BatchHousehold> households() {
        return List.copyOf(households);
    }
}
