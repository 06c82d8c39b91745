package nl.vliegwiel.sharing;

import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.dossier.DossierBlock.Line;
import nl.vliegwiel.dossier.DossierBlock.Lines;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was shared with whom, why it may and until when; and which consents the household gave. */
@Component
@Order(0)
class SharedChapter implements DossierPart {

    private final SharingOverview overview;
    private final ConsentOverview consents;

    SharedChapter(SharingOverview overview, ConsentOverview consents) {
        this.overview = overview;
        this.consents = consents;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.SHARED;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        List<ActLine> acts = overview.all(file.reference());
        List<Line> shared = acts.stream().map(act -> new Line(null, act.date() + ": " + act.partner(), act.what() + "\n" + act.why() + "\n" + act.state())).toList();
        List<Line> given = consents.all(file.reference()).stream()
                .map(one -> new Line(null, one.partner() + ": " + one.state(), one.what() + "\nGegeven door " + one.given())).toList();
        return new DossierTale(Stream.concat(Lines.under("Gedeeld of gevraagd", shared).stream(), Lines.under("Toestemmingen", given).stream()).toList(),
                overview.happened(file.reference()));
    }
}
