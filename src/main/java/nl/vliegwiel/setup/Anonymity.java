package nl.vliegwiel.setup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.NamesInText;
import nl.vliegwiel.form.FormRejected.Fault;
import org.springframework.stereotype.Component;

/** The set-up of a team is about its work: nobody can be recognised in what is written in it. What was typed is never repeated. */
@Component
public class Anonymity {

    private static final String NAMED = "Het lijkt of hier de naam van een inwoner staat. ";

    private final NamesInText names;

    Anonymity(NamesInText names) {
        this.names = names;
    }

    /**
     * Numbers, addresses and whole dates are always refused; what looks like a name is not when the writer says that it is none.
     *
     * @param teams of the writer, whose dossiers names may come from
     * @param checked the writer says that what looks like a name is none; may be null
     */
    public List<Fault> faults(Collection<String> teams, Boolean checked, Stream<Text> texts) {
        return texts.flatMap(text -> objection(teams, checked, text.words()).map(why -> new Fault(text.field(), text.label(), why)).stream()).toList();
    }

    private Optional<String> objection(Collection<String> teams, Boolean checked, String words) {
        if (words == null) {
            return Optional.empty();
        }
        boolean named = !Boolean.TRUE.equals(checked) && (PersonalTraces.salutesSomebody(words) || names.namingSomebodyOf(teams, words));
        return PersonalTraces.in(words).or(() -> named
                ? Optional.of(NAMED + "Haal die weg. Is het geen naam van een inwoner? Zet dan een vinkje bij 'Nagekeken'.") : Optional.empty());
    }

    /**
     * What is wrong with a name for a team or a neighbourhood, from which the engine makes an id: nobody's name may be in it, and there is
     * nothing to tick.
     *
     * @param teams of the writer, whose dossiers names may come from
     * @param title null when nothing was filled in
     */
    public Optional<String> objectionToTitle(Collection<String> teams, String title) {
        return title == null ? Optional.empty() : PersonalTraces.in(title)
                .or(() -> names.namingSomebodyOf(teams, title) ? Optional.of(NAMED + "Kies een andere naam.") : Optional.empty());
    }

    /** @param words null when nothing was filled in */
    public record Text(String field, String label, String words) {
    }
}
