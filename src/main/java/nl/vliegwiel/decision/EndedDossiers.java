package nl.vliegwiel.decision;

import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.lifecycle.DossierEnd;
import nl.vliegwiel.lifecycle.LifecycleVariables;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is still to be decided or carried out ends with the dossier, or when another team answers for it. A measure that runs is
 * reviewed by the team that the dossier moves to.
 */
@Service
@Transactional
class EndedDossiers implements DossierEnd {

    private static final String DOSSIER_ENDED = "case-decision.dossierEnded";
    private static final String MEASURE_MOVED_ON = "case-decision.measureMovedOn";

    private final CaseDecisions decisions;
    private final Dossiers dossiers;
    private final ReviewDates dates;
    private final ProcessMessages messages;

    EndedDossiers(CaseDecisions decisions, Dossiers dossiers, ReviewDates dates, ProcessMessages messages) {
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public void ended(String number) {
        CaseFile file = dossiers.get(number);
        decisions.all(number).stream()
                .filter(decision -> decision.status().isOpen() || decision.awaitsReading())
                .filter(decision -> !file.isOpen() || !file.team().equals(decision.team()))
                .forEach(this::end);
    }

    @Override
    public void movedOn(String number, String toTeam) {
        decisions.all(number).stream().filter(decision -> decision.status() == DecisionStatus.RUNNING && !decision.team().equals(toTeam))
                .forEach(measure -> moveOn(measure, toTeam));
        ended(number);
    }

    private void moveOn(CaseDecision measure, String toTeam) {
        measure.moveTo(toTeam);
        end(measure);
        messages.start(MEASURE_MOVED_ON, toTeam, measure.reference(), Decisions.none()
                .with(DecisionVariables.DECISION_ID, measure.id().toString())
                .with(DecisionVariables.MEASURE_REVIEW_ON, dates.timer(measure.reviewOn()))
                .with(LifecycleVariables.CONTACT_PERSON, dossiers.get(measure.reference()).contactPerson()));
    }

    private void end(CaseDecision decision) {
        messages.send(DOSSIER_ENDED, decision.reference(), DecisionVariables.DECISION_ID, decision.id().toString(), Decisions.none());
    }
}
