package nl.vliegwiel.consultation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.Member;
import nl.vliegwiel.form.FormRejected;
import org.springframework.stereotype.Component;

/** A question without a name has none in its text: names of the household are looked for, whole words, whatever their case. */
@Component
class NamesInText {

    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
    /** Words of a household's name that say nothing of who it is, and short ones. */
    private static final Set<String> COMMON = Set.of("familie", "gezin", "huishouden", "meneer", "mevrouw", "van", "der", "den", "het", "ter", "ten");
    private static final int SHORTEST = 3;

    /** @throws FormRejected when the text names this household or one of its members; it does not say which */
    void refuseIn(String text, CaseFile file) {
        Set<String> words = words(text);
        Household household = file.household();
        if (Stream.concat(Stream.of(household.name()), household.members().stream().map(Member::name))
                .flatMap(name -> words(name).stream()).anyMatch(words::contains)) {
            throw new FormRejected("question", "Wat is uw vraag?", "U vraagt zonder naam, maar in de tekst staat een naam uit dit dossier. "
                    + "Haal die weg, of kies een grondslag.");
        }
    }

    private static Set<String> words(String text) {
        return Stream.of(WORD.split(text.toLowerCase(Locale.ROOT))).filter(word -> word.length() >= SHORTEST && !COMMON.contains(word))
                .collect(Collectors.toSet());
    }
}
