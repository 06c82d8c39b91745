package nl.vliegwiel.reachingout;

import java.util.List;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.dossier.DossierBlock.Line;
import nl.vliegwiel.dossier.DossierBlock.Lines;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That the team looked a household up itself, and why it may. */
@Component
@Order(10)
class ReachingOutChapter implements DossierPart {

    private final ReachingOutReasons reasons;

    ReachingOutChapter(ReachingOutReasons reasons) {
        this.reasons = reasons;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.SIGNALS;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        List<Line> lines = reasons.reasons(file.reference()).stream().map(reason -> new Line(null, reason)).toList();
        return new DossierTale(Lines.under("Opgezocht door het team", lines), List.of());
    }
}
