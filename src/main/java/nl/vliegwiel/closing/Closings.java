package nl.vliegwiel.closing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.team.SetupTenant;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a round of the set-up needs to close a team or to merge it into others. Agreeing only writes it down; {@link #begin} starts the
 * process that prepares it, and until the agreed day it can be withdrawn with nothing changed.
 */
@Service
@Transactional
public class Closings {

    static final Set<ClosingStatus> UNDER_WAY = Set.of(ClosingStatus.AGREED, ClosingStatus.CLOSING);
    private static final String CLOSING_AGREED = "team-closing.closingAgreed";
    private static final String CLOSING_WITHDRAWN = "team-closing.closingWithdrawn";
    private static final String NUMBER = "sluiten-";

    private final ClosingRows rows;
    private final ClosingObjections objections;
    private final TeamDirectory teams;
    private final ProcessMessages messages;
    private final Clock clock;

    Closings(ClosingRows rows, ClosingObjections objections, TeamDirectory teams, ProcessMessages messages, Clock clock) {
        this.rows = rows;
        this.objections = objections;
        this.teams = teams;
        this.messages = messages;
        this.clock = clock;
    }

    /** The teams that can go on with a team's work, by name. */
    @Transactional(readOnly = true)
    public List<Option> receivingOptions(String team) {
        return teams.teams(Line.FIRST).stream().filter(other -> objections.canReceive(team, other.id()))
                .map(other -> new Option(other.name(), other.id())).toList();
    }

    /** Why this cannot be agreed on, in Dutch, under the fields {@code team}, {@code receivingTeam} and {@code closesOn}; empty when it can. */
    @Transactional(readOnly = true)
    public List<Fault> objections(AgreedClosing closing) {
        return objections.to(closing);
    }

    /**
     * Writes down that a team ends; see {@link #begin}.
     *
     * @param by login
     * @return its id
     * @throws ClosingRefused when there is an objection
     */
    public String agree(AgreedClosing closing, String by) {
        List<Fault> faults = objections.to(closing);
        if (!faults.isEmpty()) {
            throw new ClosingRefused(faults.stream().map(fault -> fault.label() + ": " + fault.message()).collect(Collectors.joining(" ")));
        }
        return rows.saveAndFlush(new TeamClosing(closing, by, clock.instant())).id();
    }

    /** Starts the process that prepares it; call it from an asynchronous step. Without effect when nothing was agreed. */
    public void begin(String team) {
        agreed(team).ifPresent(closing -> messages.start(CLOSING_AGREED, SetupTenant.of(team), numberOf(team),
                Decisions.none().with(ClosingVariables.CLOSING_ID, closing.id())));
    }

    /** Whether the end of this team was agreed on and is not done yet, nor taken back. One indexed question. */
    @Transactional(readOnly = true)
    public boolean isUnderWay(String team) {
        return rows.existsByTeamAndStatusIn(team, UNDER_WAY);
    }

    /**
     * Takes back what was agreed, as long as the day has not come; call it from an asynchronous step.
     *
     * @throws ClosingRefused when nothing is agreed, or the team is being closed already
     */
    public void withdraw(String team, String reason, String by) {
        TeamClosing closing = agreed(team).orElseThrow(() -> new ClosingRefused("Intrekken kan niet meer: het team is al dicht, of er is niets afgesproken."));
        closing.withdraw(reason, by, clock.instant());
        messages.open(CLOSING_WITHDRAWN, numberOf(team), Decisions.none());
    }

    private Optional<TeamClosing> agreed(String team) {
        return rows.findFirstByTeamAndStatusInOrderByAgreedAtDesc(team, Set.of(ClosingStatus.AGREED));
    }

    /** The number under which a team is closed: the process's business key. */
    public static String numberOf(String team) {
        return NUMBER + team;
    }

    TeamClosing get(String id) {
        return rows.findById(UUID.fromString(id)).orElseThrow();
    }
}
