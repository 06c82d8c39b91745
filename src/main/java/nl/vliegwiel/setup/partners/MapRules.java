package nl.vliegwiel.setup.partners;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
                faults.add(new Fault("partners[" + index + "].name", "Sociale kaart " + (index + 1) + ", Organisatie",
                        "Deze organisatie staat er al. Zet alles over haar bij elkaar."));
            }
        }
        return faults;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
