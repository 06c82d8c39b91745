package nl.vliegwiel.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import nl.vliegwiel.form.FormRejected.Fault;

/** What the forms themselves cannot check. Any answer may be null: the form itself may have refused it. */
final class PlanRules {

    private PlanRules() {
    }

    /** Work or taking part is always in the plan, or its absence is explained (mission C11). */
    static List<Fault> faults(DrawUpPlan answers, LifeDomains domains, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (answers.goals() == null) {
            faults.add(new Fault("goals", "Doelen", "Vul ten minste één doel in."));
        } else if (answers.participationExplanation() == null && answers.goals().stream().noneMatch(goal -> participates(goal, domains))) {
            faults.add(new Fault("participationExplanation", "Waarom is er geen doel voor werk, school of meedoen?",
                    "Leg dit kort uit, of voeg zo'n doel toe."));
        }
        faults.addAll(GoalOrder.faults(answers.goals()));
        if (answers.reviewOn() != null && !answers.reviewOn().isAfter(today)) {
            faults.add(review());
        }
        if (answers.agreedOn() != null && answers.agreedOn().isAfter(today)) {
            faults.add(new Fault("agreedOn", "Akkoord op", "Kies vandaag of een eerdere datum."));
        }
        return faults;
    }

    static List<Fault> faults(DiscussPlan answers, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (answers.discussedOn() != null && answers.discussedOn().isAfter(today)) {
            faults.add(new Fault("discussedOn", "Besproken op", "Kies vandaag of een eerdere datum."));
        }
        if (answers.planAgreement() == PlanAgreement.CHANGES && answers.householdWords() == null) {
            faults.add(new Fault("householdWords", "Wat zegt het huishouden zelf?", "Vul in wat er anders moet."));
        }
        if (answers.reviewOn() != null && !answers.reviewOn().isAfter(today)) {
            faults.add(review());
        }
        return faults;
    }

    private static boolean participates(GoalRow goal, LifeDomains domains) {
        return domains.domains().stream().filter(LifeDomain::participation).anyMatch(domain -> domain.code().equals(goal.domain()));
    }

    private static Fault review() {
        return new Fault("reviewOn", "Wanneer kijken we samen terug?", "Kies een datum na vandaag.");
    }
}
