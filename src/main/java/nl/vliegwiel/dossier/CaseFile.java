package nl.vliegwiel.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One household's dossier: its number, the team that answers for it, the contact person and the phase. */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    private String reference;

    @ManyToOne(optional = false, fetch = FetchType.EAGER)
    @JoinColumn(name = "household_id")
    private Household household;

    private String team;
    private String contactPerson;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private LocalDate openedOn;
    private LocalDate closedOn;
    private LocalDate retainUntil;

    @Version
    private int version;

    protected CaseFile() {
    }

    CaseFile(String reference, Household household, String team, String contactPerson, LocalDate openedOn) {
        this.reference = reference;
        this.household = household;
        this.team = team;
        this.contactPerson = contactPerson;
        this.phase = Phase.CONTACT;
        this.openedOn = openedOn;
    }

    public void enter(Phase next) {
        this.phase = next;
    }

    /** Responsibility moves to another team, and with it the contact person (mission C17). */
    public void moveTo(String newTeam, String newContactPerson) {
        this.team = newTeam;
        this.contactPerson = newContactPerson;
        this.phase = Phase.SECOND_LINE;
    }

    /** Another team of the first line goes on in the same phase; who keeps the contact there is still to be named. */
    public void goTo(String newTeam) {
        this.team = newTeam;
        this.contactPerson = null;
    }

    /** Somebody else keeps the contact from now on (mission C5). */
    public void handTo(String newContactPerson) {
        this.contactPerson = newContactPerson;
    }

    /** The work is done; the clock of the retention period starts. */
    public void close(LocalDate on, LocalDate until) {
        this.phase = Phase.CLOSED;
        this.closedOn = on;
        this.retainUntil = until;
    }

    /** The household is back under the same number; the clock of the retention period stops (mission C16). */
    public void reopen(String newTeam, String newContactPerson) {
        this.team = newTeam;
        this.contactPerson = newContactPerson;
        this.closedOn = null;
        this.retainUntil = null;
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public String reference() {
        return reference;
    }

    public Household household() {
        return household;
    }

    public String team() {
        return team;
    }

    public String contactPerson() {
        return contactPerson;
    }

    public Phase phase() {
        return phase;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** Null while the dossier is open. */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** Until when the dossier is kept; null while it is open. */
    public LocalDate retainUntil() {
        return retainUntil;
    }
}
