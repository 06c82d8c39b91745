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
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vliegwiel.figures.Figure;
import nl.vliegwiel.figures.SideBySide;
import nl.vliegwiel.figures.TeamFigures;

/** A team's figures beside the other teams', as they were on the day they were taken: whoever talks about them later sees the same. */
@Entity
@Table(name = "setup_figures")
class KeptFigures {

    @Id
    private UUID id;
    private String team;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "setup_figures_value", joinColumns = @JoinColumn(name = "figures_id"))
    private Set<Amount> amounts = new HashSet<>();

    protected KeptFigures() {
    }

    KeptFigures(SideBySide sides) {
        this.id = UUID.randomUUID();
        this.team = sides.own().team();
        this.periodFrom = sides.own().from();
        this.periodTo = sides.own().to();
        keep(Beside.OWN, sides.own());
        keep(Beside.PREVIOUS, sides.previous());
        sides.others().forEach(other -> keep(Beside.OTHERS, other));
    }

    private void keep(Beside beside, TeamFigures figures) {
        figures.values().forEach((figure, amount) -> amounts.add(new Amount(amount, beside, figure, figures.team())));
    }

    /** The same as they were then. */
    SideBySide sides() {
        LocalDate before = periodFrom.minusDays(ChronoUnit.DAYS.between(periodFrom, periodTo) + 1);
        List<TeamFigures> others = amounts.stream().filter(amount -> amount.beside() == Beside.OTHERS).map(Amount::team).distinct().sorted()
                .map(other -> figures(Beside.OTHERS, other, periodFrom, periodTo)).toList();
        return new SideBySide(figures(Beside.OWN, team, periodFrom, periodTo), figures(Beside.PREVIOUS, team, before, periodFrom.minusDays(1)), others);
    }

    private TeamFigures figures(Beside beside, String one, LocalDate from, LocalDate to) {
        Map<Figure, BigDecimal> values = amounts.stream().filter(amount -> amount.beside() == beside && amount.team().equals(one))
                .collect(Collectors.toMap(Amount::figure, Amount::amount));
        return new TeamFigures(one, from, to, values);
    }

    UUID id() {
        return id;
    }

    LocalDate periodFrom() {
        return periodFrom;
    }

    LocalDate periodTo() {
        return periodTo;
    }

    enum Beside { OWN, PREVIOUS, OTHERS }

    @Embeddable
    record Amount(BigDecimal amount, @Enumerated(EnumType.STRING) Beside beside, @Enumerated(EnumType.STRING) Figure figure, String team) {
    }
}
