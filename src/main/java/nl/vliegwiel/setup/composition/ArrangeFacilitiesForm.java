package nl.vliegwiel.setup.composition;

import java.util.List;
import java.util.stream.IntStream;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Goes through what the team needs to work, and who sees to what is not there yet. */
@Component
class ArrangeFacilitiesForm implements DossierForm<ArrangeFacilities> {

    private final RoundSheet sheet;
    private final Facilities facilities;
    private final WorkingDays days;

    ArrangeFacilitiesForm(RoundSheet sheet, Facilities facilities, WorkingDays days) {
        this.sheet = sheet;
        this.facilities = facilities;
        this.days = days;
    }

    @Override
    public String key() {
        return "arrange-facilities";
    }

    @Override
    public Class<ArrangeFacilities> type() {
        return ArrangeFacilities.class;
    }

    @Override
    public ArrangeFacilities show(FormContext context) {
        Round round = sheet.round(context);
        return new ArrangeFacilities(sheet.title(round), sheet.why(round, Step.COMPOSITION), facilities.proposed(round));
    }

    /** A day that passed since stays as it was filled in; a new one lies ahead. */
    @Override
    public List<FormRejected.Fault> objections(FormContext context, ArrangeFacilities answers) {
        List<FacilityRow> before = facilities.proposed(sheet.round(context));
        return IntStream.range(0, answers.rows().size()).filter(place -> isLate(answers.rows().get(place), before))
                .mapToObj(place -> new FormRejected.Fault("facilities[" + place + "].dueOn", "Klaar op", "Kies vandaag of een latere datum."))
                .toList();
    }

    private boolean isLate(FacilityRow row, List<FacilityRow> before) {
        return !row.isArranged() && row.dueOn() != null && row.dueOn().isBefore(days.today())
                && before.stream().noneMatch(known -> row.dueOn().equals(known.dueOn()));
    }

    @Override
    public Decisions submit(FormContext context, ArrangeFacilities answers) {
        facilities.arrange(sheet.round(context), answers.rows());
        return Decisions.none();
    }
}
