package nl.vliegwiel.reachingout;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.Member;
import nl.vliegwiel.recognition.Sketch;

/** A household on a list. Who it is, is forgotten here once a dossier says so, or none is opened. */
@Entity
@Table(name = "reaching_out_household")
class BatchHousehold {

    @Id
    private UUID id;
    private int sequence;
    private String name;
    private LocalDate birthDate;
    private String address;
    private String neighbourhood;
    private String contactPerson;
    private String knownDossier;
    @Enumerated(EnumType.STRING)
    private RowDecision decision;
    private String dossier;

    protected BatchHousehold() {
    }

    BatchHousehold(int sequence, HouseholdRow row, RowDecision decision) {
        this.id = UUID.randomUUID();
        this.sequence = sequence;
        this.name = row.name();
        this.birthDate = row.birthDate();
        this.address = row.address();
        this.neighbourhood = row.neighbourhood();
        this.decision = decision;
    }

    /** @param known the dossier that it looks like; null when it is a household of its own */
    void decide(RowDecision next, String known) {
        decision = next;
        knownDossier = known;
        if (next == RowDecision.LEAVE) {
            forget();
        }
    }

    void handTo(String worker) {
        contactPerson = worker;
    }

    void opened(String reference) {
        dossier = reference;
        forget();
    }

    private void forget() {
        name = null;
        birthDate = null;
        address = null;
    }

    boolean isSettled() {
        return dossier != null || decision == RowDecision.LEAVE;
    }

    /** By what it can be recognised; not to be asked once it is settled. */
    Sketch sketch() {
        return new Sketch(name, null, birthDate, address, neighbourhood);
    }

    Household household() {
        Household household = new Household(name, address, null, neighbourhood);
        if (birthDate != null) {
            household.add(new Member(name, birthDate));
        }
        return household;
    }

    UUID id() {
        return id;
    }

    /** "Familie Jansen, Dorpsstraat 3" */
    String line() {
        return name + ", " + address;
    }

    String contactPerson() {
        return contactPerson;
    }

    /** Null unless the team knows it already. */
    String knownDossier() {
        return knownDossier;
    }

    RowDecision decision() {
        return decision;
    }

    /** Null while there is none. */
    String dossier() {
        return dossier;
    }
}
