package nl.vliegwiel.handover;

import java.util.List;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.evaluation.Evaluation;
import nl.vliegwiel.evaluation.EvaluationDecision;
import nl.vliegwiel.evaluation.Evaluations;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.lifecycle.HandoverRequests;
import nl.vliegwiel.team.Team;
import org.springframework.stereotype.Component;

/** Fills the one screen of a handover from the dossier, so that the worker only reads it over. */
@Component
class OfferProposal {

    private final HandoverSummary summary;
    private final Parcels parcels;
    private final Direction direction;
    private final HandoverDates dates;
    private final Evaluations evaluations;
    private final Reached reached;
    private final HandoverRequests requests;

    OfferProposal(HandoverSummary summary, Parcels parcels, Direction direction, HandoverDates dates, Evaluations evaluations, Reached reached,
            HandoverRequests requests) {
        this.summary = summary;
        this.parcels = parcels;
        this.direction = direction;
        this.dates = dates;
        this.evaluations = evaluations;
        this.reached = reached;
        this.requests = requests;
    }

    /** @param beside whether the household's work goes on while this is prepared: somebody asked for it then, and said why */
    PrepareHandover of(CaseFile file, String fromTeam, boolean beside) {
        List<Option> receivers = direction.receivers(fromTeam).stream().map(team -> new Option(team.name(), team.id())).toList();
        String proposed = direction.proposed(file, fromTeam).map(Team::id).orElse(null);
        Parcel parcel = parcels.to(proposed, file);
        boolean back = direction.isBack(fromTeam);
        return new PrepareHandover(file.household().name(), back, null, null, receivers, proposed,
                back ? reached.of(file.reference()).orElse(null) : null, back ? null : reason(file.reference(), beside), dates.conversation(),
                summary.of(file), HandoverSummary.fitting(parcel.lines(parcel.codes())), parcel.options(), parcel.codes(), parcel.withoutBasis());
    }

    /** Why somebody asked for it, or why the evaluation led here; null when something else did. */
    private String reason(String number, boolean beside) {
        return beside ? requests.lastReason(number).orElse(null) : evaluations.latest(number)
                .filter(evaluation -> evaluation.decision() == EvaluationDecision.HAND_OVER)
                .map(Evaluation::reason).orElse(null);
    }
}
