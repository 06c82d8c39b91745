package nl.vliegwiel.engine.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.OpenForm;
import nl.vliegwiel.form.UnfinishedInput;
import nl.vliegwiel.form.schema.Checked;
import nl.vliegwiel.form.schema.Fault;
import nl.vliegwiel.form.schema.Input;
import nl.vliegwiel.form.schema.Overlay;
import nl.vliegwiel.form.schema.SubmissionCheck;
import nl.vliegwiel.process.Decisions;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.VariableMap;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The way of every form through the house: who may, what is shown, is it allowed, write it, tell the process (design §1). */
@Component
class FormBinding {

    /** The key under which the digest of what was shown comes back. */
    static final String BASED_ON = "basedOn";
    private static final String BASED_ON_NOW = "basedOnNow";

    private final DeployedForms forms = new DeployedForms();
    private final FormGate gate;
    private final FormAnswering answering;
    private final UnfinishedInput unfinished;
    private final SubmissionCheck check;
    private final Overlay overlay;
    private final ShownValues shownValues;
    private final SubmittedValues submittedValues;
    private final ShownDigest digest;

    FormBinding(FormGate gate, FormAnswering answering, UnfinishedInput unfinished, Clock clock, FormJson json) {
        this.gate = gate;
        this.answering = answering;
        this.unfinished = unfinished;
        this.check = new SubmissionCheck(clock);
        this.overlay = new Overlay(clock);
        this.shownValues = new ShownValues(json.mapper());
        this.submittedValues = new SubmittedValues(json.mapper());
        this.digest = new ShownDigest(json.mapper());
    }

    /** What the form is filled with; nothing of it becomes a process variable. */
    List<FormField> show(FormVisit visit) {
        Actor actor = gate.admit(visit);
        DeployedForm form = forms.find(visit.form(), visit.deploymentId());
        Map<String, Object> values = withDigest(form, shown(form, new VisitContext(visit, actor)));
        Map<String, Object> typed = gate.takenBy(visit, actor) == null ? typed(form, actor, visit, values) : Map.of();
        values.putAll(typed);
        return shownValues.fields(values, empty(visit, form, values, typed.keySet()));
    }

    /** What one has to know of a form to keep what somebody types in it. */
    OpenForm open(FormVisit visit) {
        Actor actor = gate.admit(visit);
        DeployedForm form = forms.find(visit.form(), visit.deploymentId());
        Map<String, Object> shown = withDigest(form, shown(form, new VisitContext(visit, actor)));
        return new OpenForm(visit.place(), visit.number(), form.schema(), shown, (String) shown.get(BASED_ON_NOW), gate.takenBy(visit, actor));
    }

    private Map<String, Object> typed(DeployedForm form, Actor actor, FormVisit visit, Map<String, Object> values) {
        UnfinishedInput.Typed typed = unfinished.typed(actor.id(), visit.place());
        boolean changed = typed.basedOn() != null && !typed.basedOn().equals(values.get(BASED_ON_NOW));
        return overlay.of(form.schema(), values, typed.values(), changed);
    }

    /**
     * Writes what was submitted to the dossier.
     *
     * @return the decisions for the process
     * @throws FormRejected with every fault of the submission
     */
    Decisions submit(FormVisit visit, VariableMap submitted) {
        Actor actor = gate.admit(visit);
        DeployedForm form = forms.find(visit.form(), visit.deploymentId());
        VisitContext context = new VisitContext(visit, actor);
        Map<String, Object> shown = withDigest(form, shown(form, context));
        Checked checked = check.check(form.schema(), shown, withoutShown(visit, form, shown, submittedValues.plain(submitted)));
        if (checked.faults().isEmpty()) {
            refuseOverNewer(form, shown, checked.sent().get(BASED_ON));
        }
        refuse(faults(checked, unguarded(() -> answering.objections(form, context, checked.accepted()))));
        unfinished.sent(actor.id(), visit.place());
        return unguarded(() -> answering.answer(form, context, checked.accepted()));
    }

    /** A start form sends back what was written into it only to be read; it is read-only, hence ignored. */
    private static Map<String, Object> withoutShown(FormVisit visit, DeployedForm form, Map<String, Object> shown, Map<String, Object> sent) {
        if (visit.task() == null) {
            sent.keySet().removeAll(StartFormFilling.onlyShown(form.schema(), shown).keySet());
        }
        return sent;
    }

    private Map<String, Object> shown(DeployedForm form, VisitContext context) {
        return unguarded(() -> answering.shown(form, context));
    }

    private Map<String, Object> withDigest(DeployedForm form, Map<String, Object> shown) {
        Map<String, Object> values = new LinkedHashMap<>(shown);
        values.put(BASED_ON_NOW, digest.of(form.schema(), shown, answering.proposals(form)));
        return values;
    }

    /** A field that somebody emptied; and where the dossier has nothing, a variable of the process that has a field's name would fill it. */
    private static List<String> empty(FormVisit visit, DeployedForm form, Map<String, Object> values, Set<String> typed) {
        return form.schema().inputs().stream().map(Input::key)
                .filter(key -> values.get(key) == null && (typed.contains(key) || visit.variable(key) != null)).toList();
    }

    /** All in one round: what the schema refuses, and what the form has against the rest. */
    private static List<FormRejected.Fault> faults(Checked checked, List<FormRejected.Fault> objections) {
        Set<String> refused = checked.faults().stream().map(Fault::path).collect(Collectors.toSet());
        return Stream.concat(
                checked.faults().stream().map(fault -> new FormRejected.Fault(fault.path(), fault.label(), fault.message())),
                objections.stream().filter(objection -> !refused.contains(objection.field()))).toList();
    }

    private static void refuse(List<FormRejected.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new FormRejected(faults);
        }
    }

    private static void refuseOverNewer(DeployedForm form, Map<String, Object> shown, Object basedOn) {
        boolean asked = form.schema().input(BASED_ON).isPresent();
        if (asked && basedOn == null) {
            throw new FormRejected(BASED_ON, null, "Open de taak opnieuw en vul het formulier daar in: zo ziet u wat er nu in het dossier staat.");
        }
        if (asked && !basedOn.equals(shown.get(BASED_ON_NOW))) {
            throw new FormRejected(null, null, "Iemand anders heeft dit intussen gewijzigd. Er is niets opgeslagen en niets overschreven. "
                    + "Open de taak opnieuw: u ziet dan het nieuwste, en wat u typte blijft staan.");
        }
    }

    /** The product's own code asks the engine on its own behalf, not the user's. */
    private static <T> T unguarded(java.util.concurrent.Callable<T> work) {
        return Context.getCommandContext().runWithoutAuthorization(work);
    }
}
