package nl.vliegwiel.evaluation;

import java.util.List;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.dossier.DossierBlock.Line;
import nl.vliegwiel.dossier.DossierBlock.Lines;
import nl.vliegwiel.dossier.DossierTale.Happening;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was decided at each evaluation, and why. */
@Component
@Order(20)
class EvaluationsChapter implements DossierPart {

    private final EvaluationRows rows;

    EvaluationsChapter(EvaluationRows rows) {
        this.rows = rows;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.PLAN;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        List<Evaluation> decided = rows.findByReferenceAndDecidedOnIsNotNullOrderByDecidedOnDesc(file.reference());
        return new DossierTale(Lines.under("Evaluaties", decided.stream()
                .map(one -> new Line(one.decidedOn(), one.decision().label(), one.reason())).toList()),
                decided.stream().map(one -> new Happening(one.decidedOn(), "Evaluatie: " + one.decision().label())).toList());
    }
}
