package nl.vliegwiel.aftercare;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.dossier.DossierBlock;
import nl.vliegwiel.dossier.DossierBlock.Fact;
import nl.vliegwiel.dossier.DossierBlock.Facts;
import nl.vliegwiel.dossier.DossierBlock.Line;
import nl.vliegwiel.dossier.DossierBlock.Lines;
import nl.vliegwiel.dossier.DossierTale.Happening;
import nl.vliegwiel.team.Colleagues;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was agreed when a household was let go, the contacts since, and when it went wrong again. */
@Component
@Order(20)
class AftercareChapter implements DossierPart {

    private final AftercareRows rows;
    private final AftercareContacts contacts;
    private final RelapseReports relapses;
    private final Colleagues colleagues;
    private final Clock clock;

    AftercareChapter(AftercareRows rows, AftercareContacts contacts, RelapseReports relapses, Colleagues colleagues, Clock clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.relapses = relapses;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.CONTACTS;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        List<Aftercare> all = rows.findByReferenceOrderByLetGoOn(file.reference());
        List<RelapseReport> reported = relapses.findByReferenceOrderByReportedAt(file.reference());
        if (all.isEmpty() && reported.isEmpty()) {
            return DossierTale.NOTHING;
        }
        List<DossierBlock> blocks = new ArrayList<>();
        all.stream().reduce((earlier, later) -> later).map(AftercareChapter::agreed).filter(facts -> !facts.facts().isEmpty()).ifPresent(blocks::add);
        List<AftercareContact> held = contacts.findByAftercareIdInOrderByRecordedAtDesc(all.stream().map(Aftercare::id).toList());
        blocks.addAll(Lines.under("Nazorg", lines(held)));
        List<Happening> happened = new ArrayList<>(all.stream().map(one -> new Happening(one.letGoOn(), "Losgelaten")).toList());
        reported.forEach(report -> happened.add(new Happening(day(report.reportedAt()), "Terugval gemeld: " + report.words())));
        return new DossierTale(blocks, happened);
    }

    private static Facts agreed(Aftercare aftercare) {
        return Facts.of(new Fact("Waaraan men merkt dat het misgaat", aftercare.signs()), new Fact("Wie men dan belt", aftercare.helpline()));
    }

    private List<Line> lines(List<AftercareContact> held) {
        Map<String, String> names = colleagues.namesOf(held.stream().map(AftercareContact::recordedBy).toList());
        return held.stream().map(one -> new Line(one.heldOn(), one.result().label() + " (" + names.get(one.recordedBy()) + ")", one.words())).toList();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
