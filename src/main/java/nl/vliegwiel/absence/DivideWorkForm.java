package nl.vliegwiel.absence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** All the work of the absent one in one act: who gets what. */
@Component
class DivideWorkForm implements DossierForm<DivideWork> {

    private final Absences absences;
    private final DivisionSheet sheet;

    DivideWorkForm(Absences absences, DivisionSheet sheet) {
        this.absences = absences;
        this.sheet = sheet;
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
            absences.divide(absence, takers(answers.households(), DivideWork.Household::id, DivideWork.Household::taker),
                    takers(answers.tasks(), DivideWork.LooseTask::id, DivideWork.LooseTask::taker), login(answers.standBy()));
        }
        return Decisions.none().with(AbsenceVariables.DIVIDE_DECISION, answers.divideDecision());
    }

    private static <T> Map<String, String> takers(List<T> rows, Function<T, String> id, Function<T, String> taker) {
        Map<String, String> takers = new LinkedHashMap<>();
        (rows == null ? List.<T>of() : rows).forEach(row -> takers.put(id.apply(row), login(taker.apply(row))));
        return takers;
    }

    private static String login(String chosen) {
        return DivisionSheet.STAYS.equals(chosen) ? null : chosen;
    }
}
