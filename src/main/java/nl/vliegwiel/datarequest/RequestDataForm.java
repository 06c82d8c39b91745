package nl.vliegwiel.datarequest;

import java.time.LocalDate;
import java.util.Set;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChoice;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.lifecycle.LifecycleVariables;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.sharing.ActKind;
import nl.vliegwiel.sharing.Asked;
import nl.vliegwiel.sharing.SharingChoices;
import nl.vliegwiel.sharing.SharingData;
import nl.vliegwiel.sharing.SharingDesk;
import org.springframework.stereotype.Component;

/** Somebody wants to ask an agency about a household: without a basis it is refused at once. */
@Component
class RequestDataForm implements DossierForm<RequestData> {

    private final DossierChoice dossiers;
    private final SharingChoices choices;
    private final SharingData data;
    private final SharingDesk desk;
    private final DataRequests requests;
    private final RequestDates dates;

    RequestDataForm(DossierChoice dossiers, SharingChoices choices, SharingData data, SharingDesk desk, DataRequests requests, RequestDates dates) {
        this.dossiers = dossiers;
        this.choices = choices;
        this.data = data;
        this.desk = desk;
        this.requests = requests;
        this.dates = dates;
    }

    @Override
    public String key() {
        return "request-data";
    }

    @Override
    public Class<RequestData> type() {
        return RequestData.class;
    }

    @Override
    public RequestData show(FormContext context) {
        return new RequestData(null, dossiers.options(context.actor()), null, choices.partners(context.actor()), null, data.domainOptions(), null,
                choices.purposes(), null, choices.until(), null);
    }

    @Override
    public Set<String> proposals() {
        return Set.of("until");
    }

    @Override
    public Decisions submit(FormContext context, RequestData answers) {
        CaseFile file = dossiers.chosen(context, answers.dossier());
        LocalDate due = dates.answerDue();
        requireComplete(answers, due);
        String act = desk.ask(file, new Asked(ActKind.ASKED, answers.agency(), null, answers.purpose(), answers.basis(), answers.domains(),
                answers.until(), null), context.actor().id());
        DataRequest request = requests.add(new DataRequest(file.reference(), act, answers.question(), dates.today(), context.actor().id(), due));
        return Decisions.none().under(file.reference())
                .with(DataRequestVariables.DATA_REQUEST_ID, request.id())
                .with(LifecycleVariables.CONTACT_PERSON, file.contactPerson())
                .with(DataRequestVariables.AGENCY_ANSWER_DUE_ON, dates.close(due))
                .with(DataRequestVariables.AGENCY_OVERDUE_ON, dates.overdue(due));
    }

    private static void requireComplete(RequestData answers, LocalDate due) {
        if (answers.domains() == null || answers.domains().isEmpty()) {
            throw new FormRejected("domains", "Over welke leefgebieden?", "Kies ten minste één leefgebied.");
        }
        if (answers.until().isBefore(due)) {
            throw new FormRejected("until", "Tot en met welke datum?", "Geef de instantie tijd om te antwoorden. Kies een latere datum.");
        }
    }
}
