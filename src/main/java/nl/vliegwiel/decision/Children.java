package nl.vliegwiel.decision;

import java.time.LocalDate;
import nl.vliegwiel.dossier.Household;

/** Whether children live in a household, as far as birth dates are known. */
final class Children {

    private static final int GROWN_UP = 18;

    private Children() {
    }

    static boolean in(Household household, LocalDate today) {
        return household.members().stream().map(member -> member.birthDate())
                .anyMatch(born -> born != null && born.plusYears(GROWN_UP).isAfter(today));
    }
}
