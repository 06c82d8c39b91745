package nl.vliegwiel.setup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One goal of the assignment: a result, and how it shows (mission T11). */
@Entity
@Table(name = "setup_goal")
public class AssignmentGoal {

    @Id
    private UUID id;
    private int sequence;
    private String result;
    private String measure;
    private LocalDate dueOn;

    protected AssignmentGoal() {
    }

    /** @param dueOn null for the end of the round */
    AssignmentGoal(String result, String measure, LocalDate dueOn) {
        this.id = UUID.randomUUID();
        this.result = result;
        this.measure = measure;
        this.dueOn = dueOn;
    }

    /** For a next round; a date that has passed is to be chosen anew. */
    AssignmentGoal copy(LocalDate today) {
        return new AssignmentGoal(result, measure, dueOn == null || dueOn.isBefore(today) ? null : dueOn);
    }

    void placeAt(int place) {
        this.sequence = place;
    }

    public UUID id() {
        return id;
    }

    public String result() {
        return result;
    }

    /** How one sees that it is reached. */
    public String measure() {
        return measure;
    }

    /** Null for the end of the round. */
    public LocalDate dueOn() {
        return dueOn;
    }
}
