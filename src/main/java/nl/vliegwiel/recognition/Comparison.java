package nl.vliegwiel.recognition;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two households held against each other.
 *
 * @param somebodyElse whether who has the same birth date has another first name
 * @param contradictions how many of address and birth date are known of both, and differ
 */
record Comparison(Agreement address, Agreement surname, Agreement birthDate, boolean somebodyElse, boolean sameFirstName,
        int contradictions) {

    static Comparison of(Traits one, Traits other) {
        Agreement address = one.address() == null ? Agreement.NONE : one.address().compare(other.address());
        Agreement surname = best(one.names().stream().flatMap(name -> other.names().stream()
                .map(same -> Spelling.compare(name.surname(), same.surname()))));
        Agreement birth = best(pairs(one, other).map(pair -> pair[0].compareBirth(pair[1])));
        boolean another = birth != Agreement.NONE && pairs(one, other).filter(pair -> pair[0].compareBirth(pair[1]) == birth)
                .allMatch(pair -> pair[0].isSomebodyElse(pair[1]));
        boolean first = one.names().stream().anyMatch(name -> other.names().stream()
                .anyMatch(same -> name.knowsFirst(same) && name.mayBe(same) && name.surname().equals(same.surname())));
        boolean addressDiffers = address == Agreement.NONE && one.address() != null && other.address() != null;
        boolean birthDiffers = birth == Agreement.NONE && one.knowsBirthDate() && other.knowsBirthDate();
        return new Comparison(address, surname, birth, another, first, (addressDiffers ? 1 : 0) + (birthDiffers ? 1 : 0));
    }

    /**
     * Sure when two of address, surname and birth date are the same; likely when two agree more or less; slight when one is all there
     * is. Neighbours share only a street, namesakes only a name, and twins have another first name.
     */
    Likeness likeness() {
        boolean home = address == Agreement.SAME && (surname == Agreement.SAME || birthDate == Agreement.SAME && !somebodyElse);
        boolean person = surname == Agreement.SAME && birthDate == Agreement.SAME && !somebodyElse;
        if (home || person) {
            return Likeness.SURE;
        }
        long agree = Stream.of(address, surname, birthDate).filter(trait -> trait != Agreement.NONE).count();
        if (agree >= 2) {
            return address == Agreement.NONE && somebodyElse ? Likeness.SLIGHT : Likeness.LIKELY;
        }
        return isWorthALook() ? Likeness.SLIGHT : Likeness.NONE;
    }

    /** One thing that agrees is worth a look when nothing else says that it is somebody else. */
    private boolean isWorthALook() {
        return address == Agreement.SAME || birthDate == Agreement.SAME && !somebodyElse && contradictions == 0
                || surname == Agreement.SAME && (contradictions == 0 || contradictions == 1 && sameFirstName);
    }

    /** What agrees, in words a colleague reads. */
    List<String> reasons() {
        Map<String, Boolean> all = new LinkedHashMap<>();
        all.put("zelfde adres", address == Agreement.SAME);
        all.put("adres lijkt erop", address == Agreement.ALIKE);
        all.put("zelfde achternaam", surname == Agreement.SAME);
        all.put("achternaam lijkt erop", surname == Agreement.ALIKE);
        all.put("zelfde geboortedatum", birthDate == Agreement.SAME);
        all.put("dag en maand van de geboortedatum omgewisseld", birthDate == Agreement.ALIKE);
        all.put("maar een andere voornaam", somebodyElse);
        return all.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
    }

    private static Agreement best(Stream<Agreement> all) {
        return all.max(Comparator.naturalOrder()).orElse(Agreement.NONE);
    }

    private static Stream<Person[]> pairs(Traits one, Traits other) {
        return one.people().stream().flatMap(person -> other.people().stream().map(same -> new Person[] {person, same}));
    }
}
