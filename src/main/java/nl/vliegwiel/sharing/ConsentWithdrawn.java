package nl.vliegwiel.sharing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChoice;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.lifecycle.Filed;
import nl.vliegwiel.lifecycle.HouseholdEvent;
import nl.vliegwiel.lifecycle.HouseholdNews;
import nl.vliegwiel.lifecycle.ReportHouseholdEvent;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.Variable;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** The household withdraws a consent, in whatever phase: it ends when it is reported, not when somebody gets round to it (mission C4). */
@Component
class ConsentWithdrawn implements HouseholdNews {

    private static final String LABEL = "Welke toestemming?";

    private final Consents consents;
    private final DossierChoice dossiers;
    private final List<SharingStop> concerned;

    ConsentWithdrawn(Consents consents, DossierChoice dossiers, List<SharingStop> concerned) {
        this.consents = consents;
        this.dossiers = dossiers;
        this.concerned = concerned;
    }

    @Override
    public HouseholdEvent kind() {
        return HouseholdEvent.CONSENT_WITHDRAWN;
    }

    @Override
    public List<String> messages() {
        return List.of("case-lifecycle.consentWithdrawn", "second-line-support.consentWithdrawn");
    }

    @Override
    public List<Variable<?>> travelling() {
        return List.of(SharingVariables.CONSENT_ID);
    }

    /** Never a wrong moment, except when there is nothing to withdraw. */
    @Override
    public Optional<String> objection(CaseFile file, boolean awaited) {
        if (!file.isOpen()) {
            return Optional.of("Dit dossier is gesloten. Alle toestemmingen zijn toen al geëindigd. U hoeft niets te doen.");
        }
        return consents.running(file.reference()).isEmpty()
                ? Optional.of("Dit huishouden heeft nu geen toestemming lopen. U hoeft niets te doen.") : Optional.empty();
    }

    @Override
    public List<Option> options(Actor actor) {
        Map<String, String> households = dossiers.options(actor).stream().collect(Collectors.toMap(Option::value, Option::label));
        return consents.runningIn(actor.teams()).stream()
                .map(consent -> new Option(households.get(consent.number()) + ": " + label(consent), consent.id())).toList();
    }

    private static String label(RunningConsent consent) {
        return consent.partnerName() + ", gegeven op " + DutchDate.of(consent.on()) + " door " + consent.givenBy();
    }

    @Override
    public Filed file(FormContext context, CaseFile file, ReportHouseholdEvent report) {
        boolean runs = consents.running(file.reference()).stream().anyMatch(consent -> consent.id().equals(report.consent()));
        if (!runs) {
            throw new FormRejected("consent", LABEL, "Kies een toestemming van dit huishouden die nog loopt.");
        }
        consents.withdraw(file.reference(), report.consent(), context.actor().id());
        concerned.forEach(feature -> feature.atOnce(file.reference()));
        return Filed.andPassedOn(Decisions.none().with(SharingVariables.CONSENT_ID, report.consent()));
    }

    /** It has ended already; what runs on it is told from here when no process of the household listens. */
    @Override
    public boolean settleUnawaited(String number) {
        concerned.forEach(feature -> feature.stopped(number));
        return true;
    }
}
