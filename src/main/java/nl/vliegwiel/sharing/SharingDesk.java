package nl.vliegwiel.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an act of sharing is asked for: it is decided at once, and recorded whatever is decided (mission C4). */
@Service
@Transactional
public class SharingDesk {

    private final SharingJudge judge;
    private final ActRows rows;
    private final RefusedActs refused;
    private final SharingData data;
    private final WorkingDays days;
    private final Clock clock;

    SharingDesk(SharingJudge judge, ActRows rows, RefusedActs refused, SharingData data, WorkingDays days, Clock clock) {
        this.judge = judge;
        this.rows = rows;
        this.refused = refused;
        this.data = data;
        this.days = days;
        this.clock = clock;
    }

    /**
     * Decides and records.
     *
     * @param by login
     * @return the id of the act that was allowed
     * @throws FormRejected with the rule, why, and what to do instead; the refusal is recorded all the same
     */
    public String ask(CaseFile file, Asked asked, String by) {
        if (asked.until().isBefore(days.today())) {
            throw new FormRejected("until", "Tot en met welke datum?", "Kies vandaag of een latere datum.");
        }
        Judgement judgement = judge.decide(file, asked);
        SharingAct act = new SharingAct(file.reference(), file.team(), asked, judgement, by, clock.instant());
        if (!judgement.allows()) {
            refused.keep(act);
            throw new FormRejected(null, null, judgement.explanation());
        }
        return rows.save(act).id().toString();
    }

    /** @throws UnknownSharingAct when this dossier has no such act */
    @Transactional(readOnly = true)
    public SharedAct get(String number, String id) {
        SharingAct act = act(number, id);
        List<Option> left = act.isRunning(days.today())
                ? act.shared().stream().map(code -> new Option(data.nameOf(code), code)).toList() : List.of();
        return new SharedAct(act.partner(), act.partnerName(), left, act.untilOn());
    }

    SharingAct act(String number, String id) {
        return rows.findByIdAndReference(UUID.fromString(id), number).orElseThrow(() -> new UnknownSharingAct(number));
    }

    /**
     * An act as other features see it.
     *
     * @param data what may still be shared under it; empty when its basis is gone or its date has passed
     */
    public record SharedAct(String partner, String partnerName, List<Option> data, LocalDate until) {

        public boolean isRunning() {
            return !data.isEmpty();
        }
    }
}
