package nl.vliegwiel.setup.composition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Something the team needs to work, and who sees to it (guide §6.4). */
@Entity
@Table(name = "composition_facility")
class Facility {

    @Id
    private UUID id;
    private String number;
    private int sequence;
    private String name;
    private boolean arranged;
    private String seenToBy;
    private LocalDate dueOn;

    protected Facility() {
    }

    Facility(String number, int sequence, FacilityRow row) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.sequence = sequence;
        this.name = row.name();
        this.arranged = row.isArranged();
        this.seenToBy = row.seenToBy();
        this.dueOn = row.isArranged() ? null : row.dueOn();
    }

    FacilityRow row() {
        return new FacilityRow(name, arranged, seenToBy, dueOn);
    }

    String name() {
        return name;
    }

    boolean isArranged() {
        return arranged;
    }

    /** Null when it is arranged, and until a day was agreed. */
    LocalDate dueOn() {
        return dueOn;
    }
}
