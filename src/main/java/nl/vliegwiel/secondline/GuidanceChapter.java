package nl.vliegwiel.secondline;

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

/** The contacts of the second line with a household, the newest first. */
@Component
@Order(30)
class GuidanceChapter implements DossierPart {

    private final GuidanceRows rows;

    GuidanceChapter(GuidanceRows rows) {
        this.rows = rows;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.CONTACTS;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        List<Line> lines = rows.findByReferenceOrderByOrdinalDesc(file.reference()).stream()
                .map(one -> new Line(one.recordedOn(), "Het gaat " + landing(one), one.words())).toList();
        return new DossierTale(Lines.under("Begeleiding in de tweede lijn", lines), List.of());
    }

    private static String landing(Guidance guidance) {
        return switch (guidance.landing()) {
            case WELL -> "goed";
            case MODERATELY -> "redelijk";
            case BADLY -> "niet goed";
        };
    }
}
