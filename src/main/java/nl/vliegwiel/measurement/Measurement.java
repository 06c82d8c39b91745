package nl.vliegwiel.measurement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One time that the matrix was filled in for a household. Never changed afterwards. */
@Entity
@Table(name = "measurement")
public class Measurement {

    @Id
    private UUID id;
    private String reference;
    private int ordinal;
    private LocalDate takenOn;
    private String takenBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "measurement_score", joinColumns = @JoinColumn(name = "measurement_id"))
    @OrderColumn(name = "sequence")
    private List<DomainScore> scores = new ArrayList<>();

    protected Measurement() {
    }

    /** @param ordinal 0 for the measurement of the intake, 1 and on for those of the evaluations */
    public Measurement(String reference, int ordinal, LocalDate takenOn, String takenBy, List<DomainScore> scores) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.ordinal = ordinal;
        this.takenOn = takenOn;
        this.takenBy = takenBy;
        this.scores = new ArrayList<>(scores);
    }

    public Optional<DomainScore> scoreOf(String domain) {
        return scores.stream().filter(score -> score.domain().equals(domain)).findFirst();
    }

    public String reference() {
        return reference;
    }

    public int ordinal() {
        return ordinal;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    /** Login of the worker. */
    public String takenBy() {
        return takenBy;
    }

    public List<DomainScore> scores() {
        return List.copyOf(scores);
    }
}
