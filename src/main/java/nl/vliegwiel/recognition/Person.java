package nl.vliegwiel.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** @param birthDate null when unknown */
record Person(List<PersonName> names, LocalDate birthDate) {

    /** Day and month are easily swapped in a form. */
    Agreement compareBirth(Person other) {
        if (birthDate == null || other.birthDate == null) {
            return Agreement.NONE;
        }
        if (birthDate.equals(other.birthDate)) {
            return Agreement.SAME;
        }
        return other.birthDate.equals(swapped(birthDate)) ? Agreement.ALIKE : Agreement.NONE;
    }

    /** Whether the first names say that these are two people, twins for instance. */
    boolean isSomebodyElse(Person other) {
        return names.stream().anyMatch(name -> other.names.stream().anyMatch(name::knowsFirst))
                && names.stream().noneMatch(name -> other.names.stream().anyMatch(same -> name.knowsFirst(same) && name.mayBe(same)));
    }

    private static LocalDate swapped(LocalDate date) {
        try {
            return LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
        } catch (DateTimeException noSuchMonth) {
            return null;
        }
    }
}
