package nl.vliegwiel.datarequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.dossier.DossierBlock.Line;
import nl.vliegwiel.dossier.DossierBlock.Lines;
import nl.vliegwiel.dossier.DossierTale.Happening;
import nl.vliegwiel.sharing.SharingOverview;
import nl.vliegwiel.time.DutchDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What agencies were asked about a household and did not answer yet. */
@Component
@Order(10)
class RequestsChapter implements DossierPart {

    private final RequestRows rows;
    private final SharingOverview sharing;

    RequestsChapter(RequestRows rows, SharingOverview sharing) {
        this.rows = rows;
        this.sharing = sharing;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.OPEN_QUESTIONS;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        List<DataRequest> all = rows.findByReferenceOrderByAskedOn(file.reference());
        if (all.isEmpty()) {
            return DossierTale.NOTHING;
        }
        Map<String, String> partners = sharing.partners(file.reference());
        List<Happening> happened = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (DataRequest request : all) {
            String agency = partners.getOrDefault(request.actId(), "een instantie");
            happened.addAll(happened(request, agency));
            if (request.isOpen()) {
                open.add(new Line(request.askedOn(), "Aan " + agency + ", antwoord uiterlijk " + DutchDate.of(request.answerDueOn()), told(request)));
            }
        }
        return new DossierTale(Lines.under("Aan een instantie gevraagd", open), happened);
    }

    private static String told(DataRequest request) {
        return Stream.concat(Stream.of(request.question()), request.reminders().stream().map(Reminder::told)).collect(Collectors.joining("\n"));
    }

    private static List<Happening> happened(DataRequest request, String agency) {
        Happening asked = new Happening(request.askedOn(), "Gegevens gevraagd aan " + agency);
        return request.isOpen() ? List.of(asked) : List.of(asked, new Happening(request.filedOn(), switch (request.outcome()) {
            case ANSWERED -> "Antwoord gekregen van " + agency;
            case NO_ANSWER -> "Geen antwoord gekregen van " + agency;
            case WITHDRAWN -> "Vraag ingetrokken bij " + agency;
        }));
    }
}
