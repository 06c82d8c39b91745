package nl.vliegwiel.setup;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.team.Ages;

/** What the municipality asks of the team, and whom the team is for (mission T0, T11). */
@Entity
@Table(name = "setup_assignment")
public class Assignment {

    @Id
    private String number;
    private String role;
    private String commissioner;
    private String employer;
    private Integer agesFrom;
    private Integer agesTo;
    private boolean takesOver;
    /** Codes of what the team served when this was recorded. */
    private String servedThen;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "setup_assignment_area", joinColumns = @JoinColumn(name = "number"))
    @OrderColumn(name = "sequence")
    private List<Area> areas = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "number", nullable = false)
    @OrderBy("sequence")
    private List<AssignmentGoal> goals = new ArrayList<>();
    @Version
    private Integer version;

    protected Assignment() {
    }

    Assignment(String number) {
        this.number = number;
    }

    void describe(String teamRole, String commissionedBy, String employedBy) {
        this.role = teamRole;
        this.commissioner = commissionedBy;
        this.employer = employedBy;
    }

    /** @param servedAges null for everybody */
    void serve(List<Area> served, Ages servedAges, boolean fromOthers) {
        areas.clear();
        areas.addAll(served);
        agesFrom = servedAges == null ? null : servedAges.from();
        agesTo = servedAges == null ? null : servedAges.to();
        takesOver = fromOthers;
    }

    void recordedWhileServing(List<String> codes) {
        servedThen = String.join(" ", codes);
    }

    /** Of these neighbourhoods, what the team has gained since this was recorded, for instance from a team that was merged into it. */
    List<Area> gainedSince(List<Area> served) {
        List<String> then = servedThen == null ? List.of() : List.of(servedThen.split(" "));
        return served.stream().filter(area -> servedThen != null && !then.contains(area.code()) && !areas.contains(area)).toList();
    }

    void aim(List<AssignmentGoal> aims) {
        goals.clear();
        for (AssignmentGoal goal : aims) {
            goal.placeAt(goals.size());
            goals.add(goal);
        }
    }

    /** A new round's, with everything in it; taking areas over is agreed anew each time. */
    Assignment copyFor(String round, LocalDate today) {
        Assignment copy = new Assignment(round);
        copy.describe(role, commissioner, employer);
        copy.serve(areas, ages().orElse(null), false);
        copy.aim(goals.stream().map(goal -> goal.copy(today)).toList());
        return copy;
    }

    /** What the team is for; null until it was said. */
    public String role() {
        return role;
    }

    public String commissioner() {
        return commissioner;
    }

    /** May differ from who commissions (guide §6.2). */
    public String employer() {
        return employer;
    }

    public List<Area> areas() {
        return List.copyOf(areas);
    }

    /** Empty for everybody. */
    public Optional<Ages> ages() {
        return agesFrom == null && agesTo == null ? Optional.empty() : Optional.of(new Ages(agesFrom, agesTo));
    }

    /** Whether these neighbourhoods come from teams that serve them now. */
    public boolean takesOver() {
        return takesOver;
    }

    public List<AssignmentGoal> goals() {
        return List.copyOf(goals);
    }

    /** A neighbourhood: its code may stand in the engine. */
    @Embeddable
    public record Area(String code, String name) {
    }
}
