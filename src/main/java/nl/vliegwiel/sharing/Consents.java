package nl.vliegwiel.sharing;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.vliegwiel.dossier.Dossiers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The consents of a household: given in a conversation, withdrawn at any time, with effect at once (mission C4). */
@Service
@Transactional
public class Consents {

    private final ConsentRows rows;
    private final ActRows acts;
    private final InformationAgreements agreements;
    private final Dossiers dossiers;
    private final Clock clock;

    Consents(ConsentRows rows, ActRows acts, InformationAgreements agreements, Dossiers dossiers, Clock clock) {
        this.rows = rows;
        this.acts = acts;
        this.agreements = agreements;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * @param by login of who writes it down
     * @return the id of the consent
     */
    public String give(String number, GivenConsent given, String by) {
        return rows.save(new Consent(number, given, by, clock.instant())).id().toString();
    }

    /** Those that hold, the oldest first. */
    @Transactional(readOnly = true)
    public List<RunningConsent> running(String number) {
        return told(rows.findByReferenceAndEndedAtIsNullOrderByRecordedAt(number));
    }

    /** Those that hold in the open dossiers of these teams, by dossier. */
    @Transactional(readOnly = true)
    public List<RunningConsent> runningIn(Collection<String> teams) {
        return teams.isEmpty() ? List.of() : told(rows.runningIn(teams));
    }

    /** The names of a team's partners are read once. */
    private List<RunningConsent> told(List<Consent> running) {
        Map<String, Map<String, String>> names = new HashMap<>();
        return running.stream().map(consent -> running(consent,
                names.computeIfAbsent(dossiers.get(consent.reference()).team(), agreements::names))).toList();
    }

    private static RunningConsent running(Consent consent, Map<String, String> names) {
        return new RunningConsent(consent.id().toString(), consent.reference(), consent.partner(),
                names.getOrDefault(consent.partner(), consent.partner()), consent.data(), consent.givenBy(), consent.givenOn());
    }

    /**
     * Ends a consent. From this moment nothing is shared on it; what leans on the agreement alone goes on.
     *
     * @param by login
     * @return false when it had ended before
     * @throws UnknownConsent when this dossier has no such consent
     */
    public boolean withdraw(String number, String consentId, String by) {
        List<Consent> running = rows.lockRunning(number);
        Consent consent = get(number, consentId);
        if (!consent.isRunning()) {
            return false;
        }
        Instant now = clock.instant();
        consent.end(ConsentEnd.WITHDRAWN, by, now);
        acts.findByReferenceAndAllowedTrueAndEndedAtIsNull(number).stream()
                .filter(act -> act.items().stream().anyMatch(item -> item.leansOn(consent.id())))
                .forEach(act -> act.change(item -> item.leansOn(consent.id()) ? withoutIt(running, act, item, now) : item, now));
        return true;
    }

    /** Somebody else of the household may have consented to the same. */
    private static SharedItem withoutIt(List<Consent> others, SharingAct act, SharedItem item, Instant now) {
        return others.stream().filter(other -> other.covers(act.partner(), item.data()))
                .findFirst().map(other -> item.leaningOn(other.id())).orElseGet(() -> item.stopped(now));
    }

    /** The dossier is closed: nothing of it is shared any more. */
    void endAll(String number) {
        Instant now = clock.instant();
        rows.findByReferenceAndEndedAtIsNullOrderByRecordedAt(number).forEach(consent -> consent.end(ConsentEnd.DOSSIER_CLOSED, null, now));
        acts.findByReferenceAndAllowedTrueAndEndedAtIsNull(number).forEach(act -> act.end(ActEnd.DOSSIER_CLOSED, now));
    }

    Consent get(String number, String consentId) {
        return rows.findByIdAndReference(UUID.fromString(consentId), number).orElseThrow(() -> new UnknownConsent(number));
    }
}
