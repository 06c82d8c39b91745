package nl.vliegwiel.signal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.Member;

/**
 * What a household can be recognised by, written in one way.
 *
 * @param address null when unknown
 */
record Traits(String address, Set<String> surnames, Set<LocalDate> birthDates) {

    private static final Pattern POSTCODE_AND_PLACE = Pattern.compile("\\b[1-9]\\d{3}\\s?[a-z]{2}\\b.*");
    private static final Pattern ABBREVIATED_STREET = Pattern.compile("str\\b\\.?");
    private static final Set<String> NO_SURNAME = Set.of("familie", "fam", "gezin", "huishouden", "meneer", "mevrouw", "dhr", "mevr", "mw",
            "bewoner",
            "bewoners", "onbekend", "de", "den", "der", "van", "het", "ten", "ter", "te", "in", "op");

    static Traits of(Report report) {
        return new Traits(address(report.address()), surnames(Stream.of(report.householdName(), report.memberName())),
                dates(Stream.of(report).map(Report::birthDate)));
    }

    static Traits of(Household household) {
        Stream<String> names = Stream.concat(Stream.of(household.name()), household.members().stream().map(Member::name));
        return new Traits(address(household.address()), surnames(names), dates(household.members().stream().map(Member::birthDate)));
    }

    boolean sharesAddress(Traits other) {
        return address != null && address.equals(other.address);
    }

    boolean sharesSurname(Traits other) {
        return surnames.stream().anyMatch(other.surnames::contains);
    }

    boolean sharesBirthDate(Traits other) {
        return birthDates.stream().anyMatch(other.birthDates::contains);
    }

    /** Small letters without accents, spaces and signs; without postcode and place, which one writes and the other leaves out. */
    private static String address(String text) {
        if (text == null) {
            return null;
        }
        String street = POSTCODE_AND_PLACE.matcher(plain(text)).replaceAll("");
        String whole = ABBREVIATED_STREET.matcher(street).replaceAll("straat").replaceAll("[^a-z0-9]", "");
        return whole.isEmpty() ? null : whole;
    }

    /** The last word of each name, and both parts of a double one: "Familie Jansen-de Boer" gives jansen and boer. */
    private static Set<String> surnames(Stream<String> names) {
        return names.filter(Objects::nonNull)
                .flatMap(name -> Arrays.stream(plain(name).split("\\ben\\b|[-/&+,]")))
                .map(Traits::lastWord).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    private static String lastWord(String name) {
        List<String> words = new ArrayList<>(List.of(name.split("[^a-z]+")));
        words.removeIf(word -> word.length() < 2 || NO_SURNAME.contains(word));
        return words.isEmpty() ? null : words.get(words.size() - 1);
    }

    private static Set<LocalDate> dates(Stream<LocalDate> dates) {
        return dates.filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
