package nl.vliegwiel.setup.composition;

import java.util.List;
import nl.vliegwiel.form.FormRejected.Fault;

/** A competence that somebody has is not learnt any more. */
final class CompetenceRules {

    private CompetenceRules() {
    }

    /** @param field of what is learnt */
    static List<Fault> faults(List<String> has, List<String> learning, String field) {
        boolean both = has != null && learning != null && learning.stream().anyMatch(has::contains);
        return both ? List.of(new Fault(field, "Leert nog", "Kies per competentie één van beide: kan dit al, of leert dit nog.")) : List.of();
    }
}
