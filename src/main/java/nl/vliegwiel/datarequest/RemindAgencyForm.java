package nl.vliegwiel.datarequest;

import java.time.LocalDate;
import java.util.Set;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.sharing.SharingDesk.SharedAct;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** The agency let its day pass: the worker reminds it, and a new day is agreed. */
@Component
class RemindAgencyForm implements DossierForm<RemindAgency> {

    private final DataRequests requests;
    private final RequestDates dates;

    RemindAgencyForm(DataRequests requests, RequestDates dates) {
        this.requests = requests;
        this.dates = dates;
    }

    @Override
    public String key() {
        return "remind-agency";
    }

    @Override
    public Class<RemindAgency> type() {
        return RemindAgency.class;
    }

    @Override
    public RemindAgency show(FormContext context) {
        DataRequest request = requests.of(context);
        return new RemindAgency(requests.household(context), requests.basis(request).partnerName(), request.question(),
                DutchDate.of(request.askedOn()), DutchDate.of(request.answerDueOn()), null, proposed(requests.basis(request)), null);
    }

    /** As long as the first time, but not beyond the day until which it may be asked. */
    private LocalDate proposed(SharedAct basis) {
        return basis.until().isBefore(dates.answerDue()) ? basis.until() : dates.answerDue();
    }

    @Override
    public Set<String> proposals() {
        return Set.of("promised");
    }

    @Override
    public Decisions submit(FormContext context, RemindAgency answers) {
        DataRequest request = requests.of(context);
        LocalDate until = requests.basis(request).until();
        if (dates.today().isAfter(until)) {
            throw new FormRejected(null, null, "De termijn van deze vraag is voorbij. Rond de taak 'Antwoord van de instantie vastleggen' af.");
        }
        if (answers.promised().isBefore(dates.today()) || answers.promised().isAfter(until)) {
            throw new FormRejected("promised", "Wanneer komt het antwoord?", "Kies een datum vanaf vandaag tot en met " + DutchDate.of(until) + ".");
        }
        request.remind(new Reminder(dates.today(), answers.reminderWay(), answers.promised(), answers.note(), context.actor().id()));
        return Decisions.none().with(DataRequestVariables.AGENCY_ANSWER_DUE_ON, dates.close(answers.promised()))
                .with(DataRequestVariables.AGENCY_OVERDUE_ON, dates.overdue(answers.promised()));
    }
}
