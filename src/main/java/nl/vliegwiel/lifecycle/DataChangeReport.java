package nl.vliegwiel.lifecycle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** What changed about a household, what may follow from it, and what was done with that. */
@Entity
@Table(name = "data_change_report")
class DataChangeReport extends FiledReport {

    /** Stands where a colleague's login stands when nobody reported it. */
    static final String BY_THE_WATCH = "vliegwiel";

    private String told;
    private String consequences;
    private String proposedTeam;
    private String askedIn;
    private String followedBy;
    private Instant followedAt;

    @Enumerated(EnumType.STRING)
    private DataFollowUp followUp;
    private String explanation;

    protected DataChangeReport() {
    }

    /** @param follows what may follow from it; see {@link Consequences} */
    DataChangeReport(String reference, String told, Consequences follows, String by, Instant at) {
        super(reference, by, at);
        this.told = told;
        this.consequences = follows.told();
        this.proposedTeam = follows.team();
    }

    /** The contact person of this team is asked whether the other team goes on. */
    void askedIn(String team) {
        this.askedIn = team;
    }

    /** Whether nobody reported it: the product found that another team serves this household now. */
    boolean isFoundByTheWatch() {
        return BY_THE_WATCH.equals(reportedBy());
    }

    void follow(String by, Instant at, DataFollowUp chosen, String why) {
        this.followedBy = by;
        this.followedAt = at;
        this.followUp = chosen;
        this.explanation = why;
    }

    String told() {
        return told;
    }

    /** Null when nothing follows. */
    String consequences() {
        return consequences;
    }

    /** Id of the team that serves the household now; null when the team stays the same. */
    String proposedTeam() {
        return proposedTeam;
    }
}
