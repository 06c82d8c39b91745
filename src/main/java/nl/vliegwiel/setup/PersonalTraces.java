package nl.vliegwiel.setup;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds in a text what leads to one person: numbers, addresses and dates. */
final class PersonalTraces {

    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}");
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(\\+31|0031|0)[ -]?\\d([ -]?\\d){8}(?!\\d)");
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<!\\d)\\d([ .-]?\\d){8}(?!\\d)");
    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)[1-9]\\d{3} ?[A-Z]{2}(?!\\p{L})");
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{1,2}[-/. ]\\d{1,2}[-/. ](19|20)\\d{2}|(19|20)\\d{2}-\\d{2}-\\d{2}"
            + "|\\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) (19|20)\\d{2})(?!\\d)");
    private static final Pattern SALUTATION = Pattern.compile(
            "(?i:(?<!\\p{L})(meneer|mevrouw|dhr\\.?|mw\\.?|mevr\\.?|familie|fam\\.?)) +((van|de|der|den|el|ten|ter) +)*\\p{Lu}");
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};
    private static final int ELEVEN = 11;

    private PersonalTraces() {
    }

    /** What to take out, in Dutch; empty when there is nothing. */
    static Optional<String> in(String text) {
        if (holdsServiceNumber(text)) {
            return Optional.of("Hier staat een nummer dat op een BSN lijkt. Haal dat weg.");
        }
        if (MAIL.matcher(text).find() || PHONE.matcher(text).find()) {
            return Optional.of("Hier staat een mailadres of telefoonnummer. Haal dat weg.");
        }
        if (POSTCODE.matcher(text).find()) {
            return Optional.of("Hier staat een postcode. Haal die weg.");
        }
        return DATE.matcher(text).find()
                ? Optional.of("Hier staat een hele datum, zoals een geboortedatum. Noem een leeftijd, of alleen de maand of het jaar.") : Optional.empty();
    }

    /** Whether a surname seems to follow "mevrouw", "familie" and the like. */
    static boolean salutesSomebody(String text) {
        return SALUTATION.matcher(text).find();
    }

    /** Nine digits that pass the check of Dutch service numbers. */
    private static boolean holdsServiceNumber(String text) {
        return NINE_DIGITS.matcher(text).results().map(found -> found.group().replaceAll("\\D", "")).anyMatch(PersonalTraces::passesCheck);
    }

    private static boolean passesCheck(String digits) {
        return IntStream.range(0, WEIGHTS.length).map(index -> WEIGHTS[index] * Character.digit(digits.charAt(index), 10)).sum() % ELEVEN == 0;
    }
}
