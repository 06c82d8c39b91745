package nl.vliegwiel.setup.partners;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.vliegwiel.form.FormRejected.Fault;

/** What the social map does not accept. */
final class MapRules {

    private MapRules() {
    }

    static List<Fault> faults(List<PartnerRow> drawn) {
        if (drawn.isEmpty()) {
            return List.of(new Fault("partners", "Sociale kaart", "Vul ten minste één organisatie in."));
        }
        List<Fault> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int index = 0; index < drawn.size(); index++) {
            String name = drawn.get(index).name();
            if (name != null && !names.add(plain(name))) {
                faults.add(fault(index, "name", "Organisatie", "Deze organisatie staat er al. Zet alles over haar bij elkaar."));
            }
            if (drawn.get(index).boarding() == Boarding.ON_BOARD) {
                int place = index;
                lacking(drawn.get(index)).forEach((field, label) ->
                        faults.add(fault(place, field, label, "Deze organisatie doet mee. Vul dit ook in.")));
            }
        }
        return faults;
    }

    /** What the map does not tell of an organisation and is needed of one that takes part: its field with its label (mission T1). */
    static Map<String, String> lacking(PartnerRow row) {
        Map<String, String> lacking = new LinkedHashMap<>();
        require(row.domains() != null && !row.domains().isEmpty(), "domains", "Leefgebieden", lacking);
        require(row.areas() != null && !row.areas().isEmpty(), "areas", "In welke wijken?", lacking);
        require(isTold(row.strongSide()), "strongSide", "Waar is zij sterk in?", lacking);
        require(isTold(row.weakSide()), "weakSide", "Waar is zij minder sterk in?", lacking);
        return lacking;
    }

    private static void require(boolean told, String field, String label, Map<String, String> lacking) {
        if (!told) {
            lacking.put(field, label);
        }
    }

    private static boolean isTold(String text) {
        return text != null && !text.isBlank();
    }

    private static Fault fault(int index, String field, String label, String message) {
        return new Fault("partners[" + index + "]." + field, "Sociale kaart " + (index + 1) + ", " + label, message);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
