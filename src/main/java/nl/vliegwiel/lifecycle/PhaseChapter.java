package nl.vliegwiel.lifecycle;

import java.time.LocalDate;
import java.util.Map;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.dossier.DossierBlock.Fact;
import nl.vliegwiel.dossier.DossierBlock.Facts;
import nl.vliegwiel.dossier.DossierTale.Happening;
import nl.vliegwiel.dossier.Phase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the household is in the lifecycle. */
@Component
@Order(0)
class PhaseChapter implements DossierPart {

    private final PhaseDates dates;

    PhaseChapter(PhaseDates dates) {
        this.dates = dates;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.LIFECYCLE;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        Map<Phase, LocalDate> began = dates.of(file.reference());
        Facts now = Facts.of(new Fact("Fase nu", file.phase().label()), Fact.of("Begonnen op", began.get(file.phase())));
        return DossierTale.of(now, PhasePicture.of(file.phase(), began))
                .with(began.entrySet().stream().map(phase -> new Happening(phase.getValue(), "Fase begonnen: " + phase.getKey().label())).toList());
    }
}
