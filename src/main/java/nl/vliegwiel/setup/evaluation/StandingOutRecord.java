package nl.vliegwiel.setup.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.vliegwiel.figures.Figure;
import nl.vliegwiel.figures.Outlier;

/** That a team's figures stood out between two evaluations, and what came of it. */
@Entity
@Table(name = "setup_standing_out")
class StandingOutRecord {

    @Id
    private UUID id;
    private String number;
    private UUID figuresId;
    private LocalDate noticedOn;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "setup_standing_out_figure", joinColumns = @JoinColumn(name = "standing_out_id"))
    @OrderColumn(name = "sequence")
    private List<Named> figures = new ArrayList<>();
    @Enumerated(EnumType.STRING)
    private FiguresDecision decision;
    private String why;
    private String decidedBy;
    private LocalDate decidedOn;
    private String followedUp;
    @Version
    private Integer version;

    protected StandingOutRecord() {
    }

    StandingOutRecord(String number, UUID figuresId, List<Outlier> outliers, LocalDate noticedOn) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.figuresId = figuresId;
        this.noticedOn = noticedOn;
        outliers.forEach(outlier -> figures.add(new Named(outlier.figure(), outlier.sentence())));
    }

    void decide(FiguresDecision how, String because, String by, LocalDate on) {
        this.decision = how;
        this.why = because;
        this.decidedBy = by;
        this.decidedOn = on;
    }

    /** More stood out before anybody weighed it: it is weighed in one go, with the newest figures. */
    void add(UUID newest, List<Outlier> outliers) {
        figuresId = newest;
        outliers.stream().filter(outlier -> figures.stream().noneMatch(named -> named.figure() == outlier.figure()))
                .forEach(outlier -> figures.add(new Named(outlier.figure(), outlier.sentence())));
    }

    /** The same, to be weighed again. */
    StandingOutRecord again(String because) {
        StandingOutRecord again = new StandingOutRecord(number, figuresId, List.of(), noticedOn);
        again.figures.addAll(figures);
        again.followedUp = because;
        return again;
    }

    /** @param what what became of the wish to evaluate */
    void follow(String what) {
        this.followedUp = what;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    UUID figuresId() {
        return figuresId;
    }

    LocalDate noticedOn() {
        return noticedOn;
    }

    List<String> sentences() {
        return figures.stream().map(Named::sentence).toList();
    }

    boolean isWeighed() {
        return decision != null;
    }

    /** Null until it was weighed, like why. */
    FiguresDecision decision() {
        return decision;
    }

    String why() {
        return why;
    }

    /** What became of the wish to evaluate, of this one or of the one before it; null unless an evaluation was wanted. */
    String followedUp() {
        return followedUp;
    }

    @Embeddable
    record Named(@Enumerated(EnumType.STRING) Figure figure, String sentence) {
    }
}
