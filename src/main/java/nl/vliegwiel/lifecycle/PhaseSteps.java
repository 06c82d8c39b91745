package nl.vliegwiel.lifecycle;

import java.util.Map;
import nl.vliegwiel.dossier.Phase;

/** Which step of {@code case-lifecycle} is which phase. */
public final class PhaseSteps {

    /** By the id of the step in the model. */
    public static final Map<String, Phase> PHASES = Map.of(
            "callActivity_outreach", Phase.CONTACT,
            "callActivity_intake", Phase.INTAKE,
            "callActivity_plan", Phase.PLAN,
            "callActivity_evaluation", Phase.EVALUATION,
            "callActivity_handover", Phase.HANDOVER,
            "callActivity_aftercare", Phase.AFTERCARE);

    private PhaseSteps() {
    }
}
