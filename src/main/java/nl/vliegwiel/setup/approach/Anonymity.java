package nl.vliegwiel.setup.approach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.vliegwiel.dossier.NamesInText;
import nl.vliegwiel.form.FormRejected.Fault;

/** A case that is talked through has nobody in it who can be recognised. What was typed is never repeated. */
final class Anonymity {

    private final NamesInText names;
    private final Collection<String> teams;

    /** @param teams of the writer, whose dossiers names may come from */
    Anonymity(NamesInText names, Collection<String> teams) {
        this.names = names;
        this.teams = teams;
    }

    List<Fault> faults(List<CaseRow> cases) {
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < cases.size(); index++) {
            CaseRow row = cases.get(index);
            check(index, "situation", "Wat speelt er?", row.situation(), row.isChecked(), faults);
            check(index, "wishes", "Wat wil het huishouden zelf?", row.wishes(), row.isChecked(), faults);
            check(index, "obstacle", "Wat stond er tussen organisaties in de weg?", row.obstacle(), row.isChecked(), faults);
            check(index, "help", "Wat had geholpen?", row.help(), row.isChecked(), faults);
        }
        return faults;
    }

    private void check(int index, String key, String label, String text, boolean checked, List<Fault> faults) {
        String sentence = text == null ? null : PersonalTraces.in(text).orElseGet(() -> checked ? null : name(text));
        if (sentence != null) {
            faults.add(new Fault("cases[" + index + "]." + key, "Casussen " + (index + 1) + ", " + label, sentence));
        }
    }

    private String name(String text) {
        return PersonalTraces.salutesSomebody(text) || names.namingSomebodyOf(teams, text)
                ? "Het lijkt of hier een naam staat. Haal die weg. Is het geen naam? Zet dan een vinkje bij \"Nagekeken\"." : null;
    }
}
