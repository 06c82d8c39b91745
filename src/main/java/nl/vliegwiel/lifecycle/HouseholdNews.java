package nl.vliegwiel.lifecycle;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Variable;

/**
 * One kind of news about a household: a bean of the feature that it belongs to. It is reported on one start form
 * ({@code report-household-event}), filed in the dossier at once, and passed on to the process that waits for it a moment later.
 */
public interface HouseholdNews {

    HouseholdEvent kind();

    /** The messages that pass it on: the first one that a process of the household waits for is sent. Empty for what is only filed. */
    List<String> messages();

    /**
     * Why it cannot be reported now, with what to do instead, in Dutch; empty when it can. See {@link Instead} for the usual answers.
     *
     * @param file also of a closed dossier, for what may be reported about one
     * @param awaited whether a process waits for one of the messages
     */
    Optional<String> objection(CaseFile file, boolean awaited);

    /** What of this person's households it can be about, where the form asks for it; each choice names its household. */
    default List<Option> options(Actor actor) {
        return List.of();
    }

    /** Whether it can be about a dossier that was closed. */
    default boolean afterClosing() {
        return false;
    }

    /** Whether it means nothing to another team, to which the dossier may go before the news arrives. */
    default boolean onlyForItsTeam() {
        return false;
    }

    /**
     * Files the report in the dossier; its effect on the dossier is at once.
     *
     * @throws nl.vliegwiel.form.FormRejected when the answers contradict each other or the dossier
     */
    Filed file(FormContext context, CaseFile file, ReportHouseholdEvent report);

    /** The variables that {@link #file} set and that travel along to the part of the process that the message opens. */
    default List<Variable<?>> travelling() {
        return List.of();
    }

    /** Whether something made it needless after it was reported, though a process would still hear it; called in an asynchronous step. */
    default boolean overtaken(String number) {
        return false;
    }

    /**
     * What happens when nobody waits for the news any more; called in an asynchronous step.
     *
     * @return whether that settles it; if not, whoever reported it reads that it came too late and what to do instead
     */
    default boolean settleUnawaited(String number) {
        return false;
    }
}
