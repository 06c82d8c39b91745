package nl.vliegwiel.setup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One round of setting a team up or recalibrating it. */
@Entity(name = "SetupRound")
@Table(name = "setup_round")
public class Round {

    @Id
    private String number;
    private String team;
    private String teamName;
    private int sequence;
    private String previousNumber;
    private String startedBy;
    private LocalDate startedOn;
    private String reason;
    private boolean whole;
    private int settlements;
    private String settledBy;
    private LocalDate evaluationBegunOn;
    private LocalDate evaluatedOn;
    private LocalDate firstInForceFrom;
    private LocalDate inForceFrom;
    private LocalDate evaluateOn;
    private LocalDate endedOn;
    @Enumerated(EnumType.STRING)
    private RoundEnd endedAs;
    @Version
    private Integer version;

    protected Round() {
    }

    /**
     * @param sequence one more than the team's round before, whatever became of that
     * @param previous the last round that was settled; null when there is none
     * @param whole whether all four steps are gone through, one after the other
     */
    Round(String team, String teamName, int sequence, Round previous, boolean whole, String reason, String startedBy, LocalDate startedOn) {
        this.whole = whole;
        this.sequence = sequence;
        this.team = team;
        this.teamName = teamName;
        this.number = numberOf(team, sequence);
        this.previousNumber = previous == null ? null : previous.number;
        this.reason = reason;
        this.startedBy = startedBy;
        this.startedOn = startedOn;
    }

    /** For instance {@code opzet-wijkteam-zuid-1}; the process runs under it. */
    static String numberOf(String team, int sequence) {
        return "opzet-" + team + "-" + sequence;
    }

    /** @return the name of the version under which this round's agreements are laid down now */
    String settle(LocalDate from, LocalDate evaluate, String by) {
        settlements++;
        settledBy = by;
        firstInForceFrom = firstInForceFrom == null ? from : firstInForceFrom;
        inForceFrom = from;
        evaluateOn = evaluate;
        return agreementsVersion();
    }

    /** From now on the evaluation says what changes: no step opens again in this round. */
    public void beginEvaluation(LocalDate on) {
        evaluationBegunOn = on;
    }

    /** From now on only what follows from the evaluation is left. */
    public void evaluated(LocalDate on) {
        evaluatedOn = on;
    }

    void end(RoundEnd how, LocalDate on) {
        endedAs = how;
        endedOn = on;
    }

    /** For instance {@code wijkteam-zuid-1}, or {@code wijkteam-zuid-1.2} when the round was settled anew. Null before it was settled. */
    public String agreementsVersion() {
        return settlements == 0 ? null : team + "-" + sequence + (settlements == 1 ? "" : "." + settlements);
    }

    /** Whether all four steps are gone through, one after the other, instead of only those that an evaluation named. */
    boolean isWhole() {
        return whole;
    }

    /** Whether the evaluation has begun, done or not. */
    boolean isBeingEvaluated() {
        return evaluationBegunOn != null;
    }

    public boolean isEvaluated() {
        return evaluatedOn != null;
    }

    /** Login; null until the round is settled. */
    String settledBy() {
        return settledBy;
    }

    public boolean isSettled() {
        return settlements > 0;
    }

    public boolean isRunning() {
        return endedAs == null;
    }

    public String number() {
        return number;
    }

    /** Id of the team that is set up; it may not exist yet. */
    public String team() {
        return team;
    }

    public String teamName() {
        return teamName;
    }

    public int sequence() {
        return sequence;
    }

    /** Null for a team's first round. */
    public String previousNumber() {
        return previousNumber;
    }

    /** Login. */
    public String startedBy() {
        return startedBy;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /** Why it was started. */
    public String reason() {
        return reason;
    }

    /** First day on which the agreements hold; null until the round is settled. */
    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** First day on which anything that this round agreed held; null until the round is settled. */
    public LocalDate firstInForceFrom() {
        return firstInForceFrom;
    }

    /** When the round is evaluated at the latest; null until the round is settled. */
    public LocalDate evaluateOn() {
        return evaluateOn;
    }

    /** Null while it runs. */
    public LocalDate endedOn() {
        return endedOn;
    }
}
