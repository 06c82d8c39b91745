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
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Below the contact person: who is there for the household while that person is away. */
@Component
@Order(1)
class StandInChapter implements DossierPart {

    private final StandIns standIns;
    private final Colleagues colleagues;

    StandInChapter(StandIns standIns, Colleagues colleagues) {
        this.standIns = standIns;
        this.colleagues = colleagues;
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

    private static String period(StandIn away) {
        return away.backOn() == null ? "Ja, nog niet bekend tot wanneer" : "Ja, terug op " + DutchDate.of(away.backOn());
    }
}
