package nl.vliegwiel.closing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.vliegwiel.team.TeamSuccession;

/** The end of one team: agreed, prepared, done or taken back. */
@Entity
@Table(name = "team_closing")
class TeamClosing {

    @Id
    private UUID id;
    private String team;
    private String receivingTeam;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "team_closing_neighbourhood", joinColumns = @JoinColumn(name = "team_closing_id"))
    @MapKeyColumn(name = "neighbourhood")
    @Column(name = "receiving_team")
    private Map<String, String> byNeighbourhood = new HashMap<>();
    private LocalDate agreedFor;
    private LocalDate closesOn;
    private String reason;
    @Enumerated(EnumType.STRING)
    private ClosingStatus status;
    private String agreedBy;
    private Instant agreedAt;
    private String preparedBy;
    private Instant preparedAt;
    private String withdrawnBy;
    private Instant withdrawnAt;
    private String withdrawnBecause;
    private Instant closedAt;
    private String rechosenBy;
    private Instant rechosenAt;
    @Version
    private int version;

    protected TeamClosing() {
    }

    TeamClosing(AgreedClosing agreed, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.team = agreed.team();
        this.receivingTeam = agreed.receivingTeam();
        this.byNeighbourhood.putAll(agreed.receivingByNeighbourhood());
        this.agreedFor = agreed.on();
        this.closesOn = agreed.on();
        this.reason = agreed.reason();
        this.status = ClosingStatus.AGREED;
        this.agreedBy = by;
        this.agreedAt = at;
    }

    /** The day was looked at again by whoever prepares. */
    void prepare(LocalDate on, String by, Instant at) {
        this.closesOn = on;
        this.preparedBy = by;
        this.preparedAt = at;
    }

    /** Another day, as far as the agreed one allows. */
    void moveTo(LocalDate on) {
        this.closesOn = on;
    }

    /** Another team goes on in place of those that are no longer there. */
    void goOnWith(String receiver, Set<String> gone, String by, Instant at) {
        if (gone.contains(receivingTeam)) {
            receivingTeam = receiver;
        }
        byNeighbourhood.replaceAll((area, other) -> gone.contains(other) ? receiver : other);
        rechosenBy = by;
        rechosenAt = at;
    }

    void withdraw(String because, String by, Instant at) {
        this.status = ClosingStatus.WITHDRAWN;
        this.withdrawnBecause = because;
        this.withdrawnBy = by;
        this.withdrawnAt = at;
    }

    /** From here there is no way back. */
    void begin() {
        this.status = ClosingStatus.CLOSING;
    }

    void end(Instant at) {
        this.status = ClosingStatus.CLOSED;
        this.closedAt = at;
    }

    String id() {
        return id.toString();
    }

    String team() {
        return team;
    }

    /** Null when nobody goes on. */
    String receivingTeam() {
        return receivingTeam;
    }

    /** Whether this team goes on with some of it. */
    boolean goesOnIn(String other) {
        return other.equals(receivingTeam) || byNeighbourhood.containsValue(other);
    }

    /** Who goes on; with nobody there is nothing to go on with. */
    TeamSuccession succession() {
        return new TeamSuccession(team, receivingTeam, byNeighbourhood);
    }

    /** The day that was agreed on first. */
    LocalDate agreedFor() {
        return agreedFor;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    String reason() {
        return reason;
    }

    ClosingStatus status() {
        return status;
    }

    /** Login. */
    String agreedBy() {
        return agreedBy;
    }

    /** Login; null unless it was taken back. */
    String withdrawnBy() {
        return withdrawnBy;
    }

    /** Login; null until somebody prepared it. */
    String preparedBy() {
        return preparedBy;
    }
}
