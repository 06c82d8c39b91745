package nl.vliegwiel.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.dossier.DossierBlock.Line;
import nl.vliegwiel.dossier.DossierBlock.Lines;
import nl.vliegwiel.dossier.DossierTale.Happening;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.DutchDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The offer to another team that waits for an answer, and what became of earlier ones. */
@Component
@Order(40)
class OffersChapter implements DossierPart {

    private final Handovers handovers;
    private final TeamDirectory teams;

    OffersChapter(Handovers handovers, TeamDirectory teams) {
        this.handovers = handovers;
        this.teams = teams;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.OPEN_QUESTIONS;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        List<Handover> offered = handovers.all(file.reference()).stream().filter(one -> one.offer() != null && one.offeredOn() != null).toList();
        if (offered.isEmpty()) {
            return DossierTale.NOTHING;
        }
        Map<String, String> names = teams.namesOf(offered.stream().map(one -> one.offer().toTeam()).toList());
        List<Line> open = offered.stream().filter(Handover::isOpen).map(one -> line(one, names.get(one.offer().toTeam()))).toList();
        return new DossierTale(Lines.under("Aangeboden aan een ander team", open),
                offered.stream().flatMap(one -> happened(one, names.get(one.offer().toTeam()))).toList());
    }

    private static Line line(Handover one, String team) {
        LocalDate due = one.answerDueOn();
        return new Line(one.offeredOn(), "Aan " + team + (due == null ? "" : ", antwoord uiterlijk " + DutchDate.of(due)),
                one.offer().reason());
    }

    private static Stream<Happening> happened(Handover one, String team) {
        return Stream.of(new Happening(one.offeredOn(), "Aangeboden aan " + team),
                one.reply() == null ? null : new Happening(one.reply().on(), team + (one.reply().accepts() ? " neemt het over" : " neemt het niet over")),
                one.withdrawal() == null ? null : new Happening(one.withdrawal().on(), "Aanbod ingetrokken"))
                .filter(happening -> happening != null);
    }
}
