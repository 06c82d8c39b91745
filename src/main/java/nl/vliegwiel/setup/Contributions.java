package nl.vliegwiel.setup;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.team.SetupTenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people for their part of a round, each in a process of its own, so that nobody sees more than the own question. */
@Service
@Transactional
public class Contributions {

    private final ContributionRows rows;
    private final ProcessMessages messages;
    private final Clock clock;

    Contributions(ContributionRows rows, ProcessMessages messages, Clock clock) {
        this.rows = rows;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Asks a person; whoever was asked the same in this round and has not answered, or answered since {@code again} was false, is left
     * alone. Call it from an asynchronous step.
     *
     * @param subject what it is about; null when it is about the person alone
     * @param again whether somebody who answered before is asked once more
     */
    public void ask(Round round, ContributionKind kind, String login, UUID subject, boolean again) {
        boolean asked = of(round, kind).stream().anyMatch(earlier -> earlier.login().equals(login) && Objects.equals(earlier.subject(), subject)
                && (earlier.isOpen() || earlier.isAnswered() && !again));
        if (!asked) {
            Contribution contribution = rows.save(new Contribution(round.number(), kind, login, subject, clock.instant()));
            messages.start("setup-contribution.contributionAsked", SetupTenant.of(round.team()), round.number(), Decisions.none()
                    .with(SetupVariables.CONTRIBUTION_ID, contribution.id().toString())
                    .with(SetupVariables.CONTRIBUTION_KIND, kind).with(SetupVariables.INVITEE, login));
        }
    }

    /** All of a kind in a round, the oldest first, also those that lapsed. */
    @Transactional(readOnly = true)
    public List<Contribution> of(Round round, ContributionKind kind) {
        return rows.findByNumberAndKindOrderByAskedAt(round.number(), kind);
    }

    /** The one that the form at hand is about. */
    @Transactional(readOnly = true)
    public Contribution of(FormContext context) {
        return rows.findById(UUID.fromString(context.variable(SetupVariables.CONTRIBUTION_ID))).orElseThrow();
    }

    /** Call it when its form is handed in. */
    public void answered(Contribution contribution) {
        contribution.answer(clock.instant());
    }

    /** Takes back what is still open and is not to be asked any longer. Call it from an asynchronous step. */
    public void withdraw(Round round, ContributionKind kind, Predicate<Contribution> which) {
        lapse(round, contribution -> contribution.kind() == kind && which.test(contribution));
    }

    /** Ends what is still open because its step is done. Call it from an asynchronous step. */
    public void lapse(Round round, Step done) {
        lapse(round, contribution -> contribution.kind().belongsTo(done));
    }

    /** Ends all that is still open. Call it from an asynchronous step. */
    public void lapse(Round round) {
        lapse(round, contribution -> true);
    }

    /** The same where nothing of the round runs any more: the processes that asked are gone. */
    void forget(Round round) {
        rows.findByNumberAndAnsweredAtIsNullAndLapsedAtIsNull(round.number()).forEach(contribution -> contribution.lapse(clock.instant()));
    }

    private void lapse(Round round, Predicate<Contribution> which) {
        rows.findByNumberAndAnsweredAtIsNullAndLapsedAtIsNull(round.number()).stream().filter(which).forEach(contribution -> {
            contribution.lapse(clock.instant());
            messages.send("setup-contribution.contributionEnded", round.number(), SetupVariables.CONTRIBUTION_ID,
                    contribution.id().toString(), Decisions.none());
        });
    }
}
