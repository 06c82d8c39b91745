package nl.vliegwiel.sharing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.DossierTale.Happening;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was shared of a household with whom, on which basis, until when, and what was withdrawn: the tables that a worker reads. */
@Service
@Transactional(readOnly = true)
public class SharingOverview {

    private final ActRows acts;
    private final SharingProperties properties;
    private final SharingData data;
    private final WorkingDays days;
    private final Clock clock;

    SharingOverview(ActRows acts, SharingProperties properties, SharingData data, WorkingDays days, Clock clock) {
        this.acts = acts;
        this.properties = properties;
        this.data = data;
        this.days = days;
        this.clock = clock;
    }

    /** Every act, refused ones too; the latest first. */
    public List<ActLine> all(String number) {
        return acts.findByReferenceOrderByDecidedAt(number).stream().sorted(Comparator.comparing(SharingAct::decidedAt).reversed())
                .map(this::line).toList();
    }

    /** When something was shared or asked, for a timeline. */
    List<Happening> happened(String number) {
        return acts.findByReferenceOrderByDecidedAt(number).stream().filter(SharingAct::isAllowed)
                .map(act -> new Happening(day(act.decidedAt()), act.kind().label() + ": " + act.partnerName())).toList();
    }

    /** Who each act of a dossier was with, by the id of the act. */
    public Map<String, String> partners(String number) {
        return acts.findByReferenceOrderByDecidedAt(number).stream()
                .collect(Collectors.toMap(act -> act.id().toString(), SharingAct::partnerName));
    }

    /** What may be shared today. */
    List<ActLine> running(String number) {
        return acts.findByReferenceOrderByDecidedAt(number).stream().filter(act -> act.isRunning(days.today())).map(this::line).toList();
    }

    /** What stopped because this consent was withdrawn. */
    List<ActLine> stoppedBy(String number, UUID consent) {
        return acts.findByReferenceOrderByDecidedAt(number).stream().filter(act -> !stopped(act, consent).isEmpty())
                .map(act -> line(act, stopped(act, consent))).toList();
    }

    private static List<String> stopped(SharingAct act, UUID consent) {
        return act.items().stream().filter(item -> consent.equals(item.stoppedByConsent())).map(SharedItem::data).toList();
    }

    private ActLine line(SharingAct act) {
        List<String> shown = act.isRunning(days.today()) ? act.shared() : act.items().stream().map(SharedItem::data).toList();
        return line(act, shown);
    }

    private ActLine line(SharingAct act, List<String> shown) {
        return new ActLine(DutchDate.of(day(act.decidedAt())), act.partnerName(), act.kind().label() + ": " + data.namesOf(shown),
                properties.nameOf(act.purpose()) + ". " + basis(act), state(act));
    }

    private static String basis(SharingAct act) {
        boolean consented = act.items().stream().anyMatch(item -> item.consentId() != null);
        return act.basis().label() + (consented ? ", met toestemming" : "");
    }

    private String state(SharingAct act) {
        if (!act.isAllowed()) {
            return "Geweigerd. " + (act.rule() == null ? "Geen regel staat dit toe." : act.rule().why());
        }
        String stopped = data.namesOf(act.items().stream().filter(item -> !item.isShared()).map(SharedItem::data).toList());
        return stopped.isEmpty() ? until(act) : until(act) + "; ingetrokken: " + stopped;
    }

    private static String until(SharingAct act) {
        return act.actEnd() == null ? "tot en met " + DutchDate.of(act.untilOn()) : act.actEnd().label();
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }
}
