package nl.vliegwiel.consultation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.dossier.DossierBlock.Line;
import nl.vliegwiel.dossier.DossierBlock.Lines;
import nl.vliegwiel.dossier.DossierTale.Happening;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.DutchDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Questions to colleagues about a household that nobody answered yet; the answered ones stand in the timeline. */
@Component
@Order(0)
class ConsultationsChapter implements DossierPart {

    private final ConsultationRows rows;
    private final Colleagues colleagues;
    private final TeamDirectory teams;

    ConsultationsChapter(ConsultationRows rows, Colleagues colleagues, TeamDirectory teams) {
        this.rows = rows;
        this.colleagues = colleagues;
        this.teams = teams;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.OPEN_QUESTIONS;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        List<Consultation> asked = rows.findByReferenceOrderByAskedOn(file.reference());
        if (asked.isEmpty()) {
            return DossierTale.NOTHING;
        }
        Map<String, String> names = new HashMap<>(teams.namesOf(asked.stream().map(Consultation::toTeam).filter(Objects::nonNull).toList()));
        names.putAll(colleagues.namesOf(asked.stream().map(Consultation::toColleague).filter(Objects::nonNull).toList()));
        List<Line> open = asked.stream().filter(Consultation::isOpen).map(one -> line(one, names)).toList();
        return new DossierTale(Lines.under("Aan een collega gevraagd", open), asked.stream().flatMap(ConsultationsChapter::happened).toList());
    }

    private static Line line(Consultation one, Map<String, String> names) {
        String to = names.get(one.toColleague() == null ? one.toTeam() : one.toColleague());
        return new Line(one.askedOn(), "Aan " + to + ", antwoord uiterlijk " + DutchDate.of(one.answerDueOn()), one.question());
    }

    private static Stream<Happening> happened(Consultation one) {
        return Stream.of(new Happening(one.askedOn(), "Advies gevraagd aan een collega"), new Happening(one.answeredOn(), "Advies gekregen van een collega"),
                new Happening(one.withdrawnOn(), "Vraag aan een collega ingetrokken")).filter(happening -> happening.on() != null);
    }
}
