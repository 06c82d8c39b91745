package nl.vliegwiel.absence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** It is over, it takes longer, or the colleague does not come back. Open from the first day: somebody may be back earlier. */
@Component
class ReturnWorkForm implements DossierForm<ReturnWork> {

    private final Absences absences;
    private final ReturnSheet sheet;
    private final Staff staff;
    private final AskingBack asking;

    ReturnWorkForm(Absences absences, ReturnSheet sheet, Staff staff, AskingBack asking) {
        this.absences = absences;
        this.sheet = sheet;
        this.staff = staff;
        this.asking = asking;
    }

    @Override
    public String key() {
        return "return-work";
    }

    @Override
    public Class<ReturnWork> type() {
        return ReturnWork.class;
    }

    @Override
    public ReturnWork show(FormContext context) {
        return sheet.of(absences.get(context.number()));
    }

    @Override
    public List<Fault> objections(FormContext context, ReturnWork answers) {
        Absence absence = absences.get(context.number());
        if (answers.returnOutcome() == ReturnOutcome.LONGER) {
            return asking.back(answers.backOn(), absence.fromOn().isAfter(asking.today()) ? absence.fromOn() : asking.today());
        }
        if (answers.returnOutcome() == ReturnOutcome.BACK && !staff.has(absence.team(), absence.absent())) {
            return List.of(new Fault("returnOutcome", "Hoe gaat het verder?",
                    "Deze collega werkt niet meer in het team. Kies dat de collega niet terugkomt."));
        }
        return answers.returnOutcome() == ReturnOutcome.LEFT ? withoutKeeper(absence, answers) : List.of();
    }

    /** A household that nobody stood in for has to get somebody. */
    private List<Fault> withoutKeeper(Absence absence, ReturnWork answers) {
        Map<String, Cover> covers = sheet.covers(absence);
        List<ReturnWork.Household> rows = rows(answers);
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            if (keeper(absence, covers, rows.get(index), answers.returnOutcome()).isEmpty()) {
                faults.add(new Fault("households[" + index + "].keeper", "Huishouden " + (index + 1) + ", Wie wordt de contactpersoon?",
                        "Kies een collega. Voor dit huishouden is er niemand die vervangt."));
            }
        }
        return faults;
    }

    @Override
    public Decisions submit(FormContext context, ReturnWork answers) {
        Absence absence = absences.get(context.number());
        Decisions decided = Decisions.none().with(AbsenceVariables.RETURN_OUTCOME, answers.returnOutcome());
        if (answers.returnOutcome() == ReturnOutcome.LONGER) {
            absence.lasts(answers.backOn());
            return asking.tell(decided, absence.fromOn(), absence.backOn());
        }
        Map<String, Cover> covers = sheet.covers(absence);
        Map<String, String> keepers = new LinkedHashMap<>();
        rows(answers).forEach(row -> keeper(absence, covers, row, answers.returnOutcome()).ifPresent(login -> keepers.put(row.id(), login)));
        absences.goBack(absence, keepers, context.actor().id());
        return decided;
    }

    /** Whoever was chosen; of a colleague who does not come back, the one who stands in. */
    private Optional<String> keeper(Absence absence, Map<String, Cover> covers, ReturnWork.Household row, ReturnOutcome outcome) {
        if (row.keeper() != null && !ReturnSheet.BACK.equals(row.keeper())) {
            return Optional.of(row.keeper());
        }
        Cover cover = covers.get(row.id());
        return outcome == ReturnOutcome.LEFT ? Optional.ofNullable(cover == null ? absence.standBy() : cover.standIn())
                .filter(login -> staff.has(absence.team(), login)) : Optional.empty();
    }

    private static List<ReturnWork.Household> rows(ReturnWork answers) {
        return answers.households() == null ? List.of() : answers.households();
    }
}
