package nl.vliegwiel.aftercare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** How the household is doing since it was let go, and what follows: nothing more, another contact, or the plan again. */
@Component
class RecordAftercareForm implements DossierForm<RecordAftercare> {

    /** What the form's field holds. */
    private static final int LONGEST = 4000;

    private final Aftercares aftercares;
    private final ContactDays days;
    private final Dossiers dossiers;
    private final Colleagues colleagues;

    RecordAftercareForm(Aftercares aftercares, ContactDays days, Dossiers dossiers, Colleagues colleagues) {
        this.aftercares = aftercares;
        this.days = days;
        this.dossiers = dossiers;
        this.colleagues = colleagues;
    }

    @Override
    public String key() {
        return "record-aftercare";
    }

    @Override
    public Class<RecordAftercare> type() {
        return RecordAftercare.class;
    }

    @Override
    public RecordAftercare show(FormContext context) {
        Household household = dossiers.get(context.number()).household();
        Aftercare aftercare = current(context);
        String reported = reported(context.number(), aftercare);
        var planned = days.next(aftercare.letGoOn());
        return new RecordAftercare(household.name(), household.phone(), DutchDate.of(aftercare.letGoOn()), aftercare.signs(),
                aftercare.helpline(), reported, earlier(aftercare), days.today(), null, null,
                planned.isPresent() ? ContactAgain.YES : ContactAgain.NO, planned.orElseGet(days::soon), days.soon());
    }

    private List<ContactLine> earlier(Aftercare aftercare) {
        List<ContactLine> lines = aftercares.contacts(aftercare).stream().map(contact -> ContactLine.of(contact, colleagues)).toList();
        return lines.isEmpty() ? null : lines;
    }

    private String reported(String number, Aftercare aftercare) {
        String all = aftercares.reported(number, aftercare).stream().map(RelapseReport::words).collect(Collectors.joining("\n\n"));
        return all.isEmpty() ? null : all.substring(0, Math.min(LONGEST, all.length()));
    }

    @Override
    public Set<String> proposals() {
        return Set.of("heldOn", "contactAgain", "nextContactOn", "soonContactOn");
    }

    @Override
    public Decisions submit(FormContext context, RecordAftercare answers) {
        refuseFuture(answers);
        requireDay("nextContactOn", "Volgend contact", answers.nextContactOn());
        requireDay("soonContactOn", "U vraagt het weer op", answers.soonContactOn());
        AftercareOutcome outcome = outcome(answers.aftercareResult(), answers.next() != null);
        aftercares.record(current(context), context.actor().id(), answers, outcome);
        return Decisions.none().with(AftercareVariables.AFTERCARE_OUTCOME, outcome).with(AftercareVariables.AFTERCARE_CONTACT_ON,
                Optional.ofNullable(answers.next()).map(days::morningOf).orElse(null));
    }

    private static AftercareOutcome outcome(AftercareResult result, boolean again) {
        return result == AftercareResult.RELAPSE ? AftercareOutcome.RELAPSE : again ? null : AftercareOutcome.ENDED;
    }

    private void requireDay(String field, String label, LocalDate day) {
        if (day != null) {
            days.require(field, label, day);
        }
    }

    private void refuseFuture(RecordAftercare answers) {
        if (answers.heldOn().isAfter(days.today())) {
            throw new FormRejected("heldOn", "Datum van dit contact", "Kies vandaag of een eerdere datum.");
        }
    }

    private Aftercare current(FormContext context) {
        return aftercares.current(context.number()).orElseThrow(() -> new NoAftercare(context.number()));
    }
}
