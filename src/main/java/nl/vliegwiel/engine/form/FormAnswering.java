package nl.vliegwiel.engine.form;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.answer.FormAnswers;
import nl.vliegwiel.form.schema.Input;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** Reads and writes a form's record, or, for a form without one, the generic answer store. */
@Component
class FormAnswering {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() { };

    private final TypedForms typedForms;
    private final FormAnswers genericAnswers;
    private final ObjectMapper mapper;

    FormAnswering(TypedForms typedForms, FormAnswers genericAnswers, FormJson json) {
        this.typedForms = typedForms;
        this.genericAnswers = genericAnswers;
        this.mapper = json.mapper();
    }

    Map<String, Object> shown(DeployedForm form, VisitContext context) {
        return typedForms.find(form.key()).<Object>map(typed -> typed.show(context)).map(record -> mapper.convertValue(record, VALUES))
                .orElseGet(() -> genericAnswers.latest(form.key(), context.number()));
    }

    Set<String> proposals(DeployedForm form) {
        return typedForms.find(form.key()).map(DossierForm::proposals).orElse(Set.of());
    }

    /** What a typed form has against the answers, beside what its schema refuses. */
    List<FormRejected.Fault> objections(DeployedForm form, VisitContext context, Map<String, Object> accepted) {
        return typedForms.find(form.key()).map(typed -> objections(typed, context, accepted)).orElse(List.of());
    }

    private <R extends Record> List<FormRejected.Fault> objections(DossierForm<R> typed, VisitContext context, Map<String, Object> accepted) {
        return typed.objections(context, mapper.convertValue(accepted, typed.type()));
    }

    Decisions answer(DeployedForm form, VisitContext context, Map<String, Object> accepted) {
        return typedForms.find(form.key()).map(typed -> submit(typed, context, accepted))
                .orElseGet(() -> store(form, context, accepted));
    }

    private <R extends Record> Decisions submit(DossierForm<R> typed, VisitContext context, Map<String, Object> accepted) {
        return typed.submit(context, mapper.convertValue(accepted, typed.type()));
    }

    private Decisions store(DeployedForm form, VisitContext context, Map<String, Object> accepted) {
        genericAnswers.store(form.key(), form.version(), context.number(), context.visit().taskDefinition(), context.actor().id(), accepted);
        return marked(form, accepted);
    }

    private static Decisions marked(DeployedForm form, Map<String, Object> accepted) {
        Map<String, Object> decisions = new LinkedHashMap<>();
        form.schema().inputs().stream().filter(Input::decision).forEach(input -> decisions.put(input.key(), accepted.get(input.key())));
        return Decisions.marked(decisions);
    }
}
