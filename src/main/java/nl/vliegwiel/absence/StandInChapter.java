package nl.vliegwiel.absence;

import java.util.List;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierBlock.Fact;
import nl.vliegwiel.dossier.DossierBlock.Facts;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Below the contact person: who is there for the household while that person is away. */
@Component
@Order(1)
class StandInChapter implements DossierPart {

    private final StandIns standIns;
    private final Colleagues colleagues;
    private final WorkingDays days;

    StandInChapter(StandIns standIns, Colleagues colleagues, WorkingDays days) {
        this.standIns = standIns;
        this.colleagues = colleagues;
        this.days = days;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.CONTACT_PERSON;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        StandIn away = standIns.of(List.of(file)).get(file.reference());
        return away == null ? DossierTale.NOTHING : DossierTale.of(Facts.of(new Fact("Nu afwezig", period(away)),
                new Fact("Neemt waar", away.login() == null ? "Niemand: het werk wacht" : colleagues.nameOf(away.login()))));
    }

    /** Others go on until the work was given back: somebody may well be away longer than was thought. */
    private String period(StandIn away) {
        if (away.backOn() == null) {
            return "Ja, nog niet bekend tot wanneer";
        }
        String day = DutchDate.of(away.backOn());
        return away.backOn().isAfter(days.today()) ? "Ja, terug op " + day
                : "Niet zeker. Zou er weer zijn op " + day + ". Het werk is nog niet teruggegeven";
    }
}
