package nl.vliegwiel.setup.composition;

import java.util.ArrayList;
import java.util.List;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.setup.composition.AgreeInformation.InformationRow;

/** What the form of the information agreements cannot check itself. Any answer may be null: the form itself may have refused it. */
final class InformationRules {

    private InformationRules() {
    }

    static List<Fault> faults(List<InformationRow> rows) {
        List<Fault> faults = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            InformationRow row = rows.get(place);
            if (row.choice() == InformationChoice.Choice.AGREEMENT) {
                agreement(row, "agreements[" + place + "].", faults);
            }
        }
        return faults;
    }

    private static void agreement(InformationRow row, String at, List<Fault> faults) {
        filled(row.purposes(), at + "purposes", "Waarvoor?", "Kies ten minste één doel.", faults);
        filled(row.bases(), at + "bases", "Op welke grondslag?", "Kies een taak of plicht. Toestemming alleen is niet genoeg.", faults);
        filled(row.data(), at + "data", "Welke gegevens?", "Kies ten minste één soort gegevens.", faults);
        if (row.consentData() != null && row.data() != null && !row.data().containsAll(row.consentData())) {
            faults.add(new Fault(at + "consentData", "Waarvoor is ook toestemming nodig?", "Kies alleen gegevens die u hierboven ook koos."));
        }
        if (row.validFrom() != null && row.validUntil() != null && !row.validUntil().isAfter(row.validFrom())) {
            faults.add(new Fault(at + "validUntil", "Tot en met", "Kies een datum na de eerste dag."));
        }
    }

    private static void filled(List<?> chosen, String field, String label, String message, List<Fault> faults) {
        if (chosen == null || chosen.isEmpty()) {
            faults.add(new Fault(field, label, message));
        }
    }
}
