package nl.vliegwiel.setup.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.NamesInText;
import nl.vliegwiel.form.FormRejected.Fault;
import org.springframework.stereotype.Component;

/** An evaluation is about the team's work: no inhabitant is named in it. What was typed is never repeated. */
@Component
class ResidentNames {

    private final NamesInText names;

    ResidentNames(NamesInText names) {
        this.names = names;
    }

    /**
     * @param teams of the writer, whose dossiers names may come from
     * @param checked the writer says that what looks like a name is none; may be null
     */
    List<Fault> faults(Collection<String> teams, Boolean checked, Stream<Text> texts) {
        return Boolean.TRUE.equals(checked) ? List.of() : texts.filter(text -> text.words() != null && names.namingSomebodyOf(teams, text.words()))
                .map(text -> new Fault(text.field(), text.label(), "Het lijkt of hier de naam van een inwoner staat. Haal die weg. "
                        + "Is het geen naam van een inwoner? Zet dan onderaan een vinkje bij 'Nagekeken'.")).toList();
    }

    /** @param words null when nothing was filled in */
    record Text(String field, String label, String words) {
    }
}
