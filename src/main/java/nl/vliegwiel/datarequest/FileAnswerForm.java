package nl.vliegwiel.datarequest;

import java.util.List;
import java.util.stream.Collectors;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.sharing.SharingDesk.SharedAct;
import nl.vliegwiel.sharing.SharingOverview;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** What the agency answered, per domain of life, or that no answer came. The intake shows it as known. */
@Component
class FileAnswerForm implements DossierForm<FileAnswer> {

    private final DataRequests requests;
    private final SharingOverview overview;
    private final RequestDates dates;

    FileAnswerForm(DataRequests requests, SharingOverview overview, RequestDates dates) {
        this.requests = requests;
        this.overview = overview;
        this.dates = dates;
    }

    @Override
    public String key() {
        return "file-answer";
    }

    @Override
    public Class<FileAnswer> type() {
        return FileAnswer.class;
    }

    @Override
    public FileAnswer show(FormContext context) {
        DataRequest request = requests.of(context);
        SharedAct basis = requests.basis(request);
        List<AnswerRow> rows = basis.data().stream().map(domain -> new AnswerRow(domain.value(), domain.label(), null)).toList();
        return new FileAnswer(requests.household(context), basis.partnerName(), request.question(), DutchDate.of(request.askedOn()),
                DutchDate.of(request.answerDueOn()), reminders(request), basis.isRunning(), null, rows, null, overview.all(context.number()));
    }

    private static String reminders(DataRequest request) {
        return request.reminders().isEmpty() ? null
                : request.reminders().stream().map(Reminder::told).collect(Collectors.joining("\n"));
    }

    @Override
    public Decisions submit(FormContext context, FileAnswer answers) {
        DataRequest request = requests.of(context);
        RequestOutcome outcome = requests.basis(request).isRunning() ? answers.dataRequestOutcome() : RequestOutcome.WITHDRAWN;
        if (outcome == RequestOutcome.ANSWERED) {
            request.answer(given(answers), answers.remark(), context.actor().id(), dates.today());
        } else {
            request.close(outcome, answers.remark(), context.actor().id(), dates.today());
        }
        return Decisions.none().with(DataRequestVariables.DATA_REQUEST_OUTCOME, outcome);
    }

    private static List<DomainAnswer> given(FileAnswer answers) {
        List<DomainAnswer> given = answers.answers().stream().filter(row -> row.answer() != null)
                .map(row -> new DomainAnswer(row.code(), row.answer())).toList();
        if (given.isEmpty()) {
            throw new FormRejected("answers", "Wat is het antwoord?", "Vul bij ten minste één leefgebied iets in. Kwam er niets? Kies dan 'Nee'.");
        }
        return given;
    }
}
