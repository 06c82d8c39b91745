package nl.vliegwiel.escalation;

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
import nl.vliegwiel.time.DutchDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is stuck and lies with management. */
@Component
@Order(30)
class EscalationsChapter implements DossierPart {

    private final EscalationRows rows;

    EscalationsChapter(EscalationRows rows) {
        this.rows = rows;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.OPEN_QUESTIONS;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        List<Escalation> all = rows.findByReferenceOrderByEscalatedOn(file.reference());
        List<Line> open = all.stream().filter(Escalation::isOpen).map(EscalationsChapter::line).toList();
        return new DossierTale(Lines.under("Opgeschaald", open), all.stream().flatMap(EscalationsChapter::happened).toList());
    }

    private static Line line(Escalation one) {
        Round round = one.round();
        return new Line(one.escalatedOn(), one.obstacle(), "Nodig: " + one.needed() + "\n"
                + (round.isDecided() ? round.told() : "Het management beslist uiterlijk " + DutchDate.of(round.decideBefore()) + "."));
    }

    private static Stream<Happening> happened(Escalation one) {
        return Stream.concat(Stream.of(new Happening(one.escalatedOn(), "Opgeschaald: " + one.obstacle())), one.rounds().stream()
                .filter(Round::isDecided).map(round -> new Happening(round.decidedOn(), "Besloten over wat vastzat: " + one.obstacle())));
    }
}
