package nl.vliegwiel.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds names of people from dossiers in a text that is to be without them: whole words. It never says which. */
@Component
public class NamesInText {

    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
    /** Words of a household's name that say nothing of who it is, and short ones. */
    private static final Set<String> COMMON = Set.of("familie", "gezin", "huishouden", "meneer", "mevrouw", "van", "der", "den", "het", "ter", "ten");
    private static final int SHORTEST = 3;
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final CaseFiles files;

    NamesInText(CaseFiles files) {
        this.files = files;
    }

    /** Whether the text names this household or one of its members, in capitals or not. */
    public boolean naming(CaseFile file, String text) {
        Set<String> names = names(file.household());
        return words(text, word -> true).stream().anyMatch(names::contains);
    }

    /**
     * Whether the text names somebody from the dossiers of these teams. Only words with a capital count: many a name is an everyday word.
     *
     * @param teams the reader's own, so that the answer tells nothing that the reader may not know
     */
    public boolean namingSomebodyOf(Collection<String> teams, String text) {
        Set<String> words = words(text, word -> Character.isUpperCase(word.charAt(0)));
        return !words.isEmpty() && teams.stream().flatMap(team -> Stream.of(files.openIn(team), files.closedIn(team, EVER)))
                .flatMap(List::stream).flatMap(file -> names(file.household()).stream()).anyMatch(words::contains);
    }

    private static Set<String> names(Household household) {
        return Stream.concat(Stream.of(household.name()), household.members().stream().map(Member::name))
                .flatMap(name -> words(name, word -> true).stream()).collect(Collectors.toSet());
    }

    private static Set<String> words(String text, Predicate<String> counts) {
        return Stream.of(WORD.split(text)).filter(word -> word.length() >= SHORTEST).filter(counts).map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !COMMON.contains(word)).collect(Collectors.toSet());
    }
}
