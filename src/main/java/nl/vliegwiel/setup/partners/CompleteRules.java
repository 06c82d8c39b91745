package nl.vliegwiel.setup.partners;

import java.util.ArrayList;
import java.util.List;
import nl.vliegwiel.form.FormRejected.Fault;

/** Half an answer of a partner is none. */
final class CompleteRules {

    private CompleteRules() {
    }

    static List<Fault> faults(List<UnansweredRow> rows) {
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            UnansweredRow row = rows.get(index);
            if (row.isBegun()) {
                require(row.gain(), index, "gain", "Wat wint de organisatie?", faults);
                require(row.loss(), index, "loss", "Wat verliest de organisatie?", faults);
                require(row.rules(), index, "rules", "Welke eigen regels laat zij los?", faults);
                require(row.saidBy(), index, "saidBy", "Wie van de organisatie zei dit?", faults);
            }
        }
        return faults;
    }

    private static void require(String answer, int index, String key, String label, List<Fault> faults) {
        if (answer == null) {
            faults.add(new Fault("unanswered[" + index + "]." + key, "Nog geen antwoord " + (index + 1) + ", " + label,
                    "Vul dit ook in, of laat de hele rij leeg."));
        }
    }
}
