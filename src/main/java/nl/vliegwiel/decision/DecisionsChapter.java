package nl.vliegwiel.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.dossier.DossierBlock.Line;
import nl.vliegwiel.dossier.DossierBlock.Lines;
import nl.vliegwiel.dossier.DossierTale.Happening;
import nl.vliegwiel.mandate.Euro;
import nl.vliegwiel.time.DutchDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Decisions about help, pressure and sanctions that wait, have to be carried out or run. */
@Component
@Order(20)
class DecisionsChapter implements DossierPart {

    private final CaseDecisions decisions;

    DecisionsChapter(CaseDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.OPEN_QUESTIONS;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        List<CaseDecision> all = decisions.all(file.reference());
        List<Line> open = all.stream().filter(one -> one.status().isOpen() || one.awaitsReading()).map(this::line).toList();
        return new DossierTale(Lines.under("Besluiten", open), all.stream().flatMap(this::happened).toList());
    }

    private Line line(CaseDecision one) {
        return new Line(asked(one), what(one) + ": " + one.status().label()
                + (one.reviewOn() == null ? "" : ", opnieuw bekijken op " + DutchDate.of(one.reviewOn())), one.proposal().what());
    }

    private static String what(CaseDecision one) {
        return one.proposal().kind().label() + (one.allowed() == null ? "" : ", " + Euro.text(one.allowed()));
    }

    private LocalDate asked(CaseDecision one) {
        return decisions.dayOf(one.proposedAt());
    }

    private Stream<Happening> happened(CaseDecision one) {
        String kind = one.proposal().kind().label();
        return Stream.of(new Happening(asked(one), "Besluit gevraagd: " + kind), new Happening(one.decidedOn(), "Besluit genomen: " + kind))
                .filter(happening -> happening.on() != null);
    }
}
