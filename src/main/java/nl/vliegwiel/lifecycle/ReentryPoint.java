package nl.vliegwiel.lifecycle;

import nl.vliegwiel.intake.Intakes;
import nl.vliegwiel.plan.Plans;
import org.springframework.stereotype.Component;

/** Where a household that comes back goes on: with what its dossier holds already, so that nobody starts anew (mission C16). */
@Component
public class ReentryPoint {

    private final Plans plans;
    private final Intakes intakes;

    ReentryPoint(Plans plans, Intakes intakes) {
        this.plans = plans;
        this.intakes = intakes;
    }

    /** With the plan that it agreed to, else with the intake that was begun, else with meeting it. */
    public Point of(String reference) {
        if (plans.agreed(reference).isPresent()) {
            return Point.PLAN;
        }
        return intakes.summary(reference).isPresent() ? Point.INTAKE : Point.OUTREACH;
    }

    /** Each with the entry of the process, and the words a user reads. */
    public enum Point {
        PLAN(CaseEntry.PLAN, "het plan dat er al was"),
        INTAKE(CaseEntry.INTAKE, "de intake die er al was"),
        OUTREACH(CaseEntry.OUTREACH, "contact leggen");

        private final CaseEntry entry;
        private final String label;

        Point(CaseEntry entry, String label) {
            this.entry = entry;
            this.label = label;
        }

        public CaseEntry entry() {
            return entry;
        }

        public String label() {
            return label;
        }
    }
}
