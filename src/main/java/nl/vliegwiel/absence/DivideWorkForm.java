package nl.vliegwiel.absence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** All the work of the absent one in one act: who gets what. */
@Component
class DivideWorkForm implements DossierForm<DivideWork> {

    private final Absences absences;
    private final DivisionSheet sheet;
    private final Dossiers dossiers;

    DivideWorkForm(Absences absences, DivisionSheet sheet, Dossiers dossiers) {
        this.absences = absences;
        this.sheet = sheet;
        this.dossiers = dossiers;
    }

    @Override
    public String key() {
        return "divide-work";
    }

    @Override
    public Class<DivideWork> type() {
        return DivideWork.class;
    }

    @Override
    public DivideWork show(FormContext context) {
        return sheet.of(absences.get(context.number()));
    }

    @Override
    public Decisions submit(FormContext context, DivideWork answers) {
        Absence absence = absences.get(context.number());
        if (answers.divideDecision() == DivideDecision.CALL_OFF) {
            absences.callOff(absence, context.actor().id());
        } else {
            absences.divide(absence, covers(absence, answers), tasks(answers), login(answers.standBy()));
        }
        return Decisions.none().with(AbsenceVariables.DIVIDE_DECISION, answers.divideDecision());
    }

    private List<Cover> covers(Absence absence, DivideWork answers) {
        return answers.households() == null ? List.of() : answers.households().stream().map(row -> new Cover(absence.id(), row.id(),
                dossiers.get(row.id()).contactPerson(), login(row.taker()))).toList();
    }

    private static Map<String, String> tasks(DivideWork answers) {
        Map<String, String> takers = new LinkedHashMap<>();
        if (answers.tasks() != null) {
            answers.tasks().forEach(row -> takers.put(row.id(), login(row.taker())));
        }
        return takers;
    }

    private static String login(String chosen) {
        return DivisionSheet.STAYS.equals(chosen) ? null : chosen;
    }
}
