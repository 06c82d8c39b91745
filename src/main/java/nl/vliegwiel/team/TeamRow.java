package nl.vliegwiel.team;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.Team.Neighbourhood;

/** A version of a team as it was laid down. It is never changed: what is agreed later is another row. */
@Entity
@Table(name = "team_version")
class TeamRow {

    @Id
    private UUID id;
    private long number;
    private String team;
    private String version;
    private LocalDate validFrom;
    private String name;
    @Enumerated(EnumType.STRING)
    private Line line;
    private Integer agesFrom;
    private Integer agesTo;
    @ElementCollection
    @CollectionTable(name = "team_version_neighbourhood", joinColumns = @JoinColumn(name = "team_version_id"))
    @OrderColumn(name = "ordinal")
    private List<Neighbourhood> neighbourhoods = new ArrayList<>();
    private boolean closed;
    private String receivingTeam;
    private String laidDownBy;
    private Instant laidDownAt;

    protected TeamRow() {
    }

    /** @param number tells which of two versions was laid down last */
    TeamRow(long number, AgreedTeam agreed, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.team = agreed.team();
        this.version = agreed.version();
        this.validFrom = agreed.from();
        this.name = agreed.name();
        this.line = agreed.line();
        this.agesFrom = agreed.ages() == null ? null : agreed.ages().from();
        this.agesTo = agreed.ages() == null ? null : agreed.ages().to();
        this.neighbourhoods.addAll(agreed.neighbourhoods());
        this.laidDownBy = by;
        this.laidDownAt = at;
    }

    /** There is no such team from this version's day on. */
    TeamRow closing(String receiver) {
        this.closed = true;
        this.receivingTeam = receiver;
        return this;
    }

    long number() {
        return number;
    }

    String teamId() {
        return team;
    }

    String version() {
        return version;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    boolean isClosed() {
        return closed;
    }

    Team team() {
        Ages ages = agesFrom == null && agesTo == null ? null : new Ages(agesFrom, agesTo);
        return new Team(team, name, line, neighbourhoods, ages);
    }

    TeamVersion laidDown() {
        return new TeamVersion(version, validFrom, team(), closed, receivingTeam, laidDownBy, laidDownAt);
    }
}
