package nl.vliegwiel.intake;

import java.util.List;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.dossier.DossierBlock.Fact;
import nl.vliegwiel.dossier.DossierBlock.Facts;
import nl.vliegwiel.dossier.DossierTale.Happening;
import nl.vliegwiel.dossier.LifeDomains;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the household itself told at the intake. */
@Component
@Order(0)
class IntakeChapter implements DossierPart {

    private final Intakes intakes;
    private final LifeDomains domains;

    IntakeChapter(Intakes intakes, LifeDomains domains) {
        this.intakes = intakes;
        this.domains = domains;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.INTAKE;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        return intakes.find(file.reference()).map(this::tale).orElse(DossierTale.NOTHING);
    }

    private DossierTale tale(Intake intake) {
        String flywheel = intake.flywheelDomain() == null ? null : domains.nameOf(intake.flywheelDomain());
        Facts facts = Facts.of(new Fact("Wat het huishouden wil", intake.wishes()), new Fact("Wat goed gaat", intake.strengths()),
                new Fact("Waar het mee wil beginnen", intake.startWith()), new Fact("Wat het meest tegenhoudt", flywheel),
                new Fact("De vraag achter de vraag", intake.underlyingQuestion()), new Fact("Wat in beweging brengt", intake.motivation()),
                Fact.of("Verteld op", intake.recordedOn()));
        return DossierTale.of(facts).with(List.of(new Happening(intake.recordedOn(),
                intake.isUnderWay() ? "Gesprek voor de intake, er komt nog een gesprek" : "Intake vastgelegd")));
    }
}
