package nl.vliegwiel.plan;

import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.Member;
import org.springframework.stereotype.Component;

/** Tells who of a household is of school age, because children's schooling counts (mission C19). */
@Component
class Pupils {

    private final PlanRhythm rhythm;

    Pupils(PlanRhythm rhythm) {
        this.rhythm = rhythm;
    }

    /** Names with ages; null when nobody is of school age, or no birth date is known. */
    String of(Household household, LocalDate today) {
        String pupils = household.members().stream().filter(member -> isPupil(member, today))
                .map(member -> member.name() + " (" + age(member, today) + " jaar)").collect(Collectors.joining(", "));
        return pupils.isEmpty() ? null : pupils;
    }

    private boolean isPupil(Member member, LocalDate today) {
        return member.birthDate() != null && age(member, today) >= rhythm.schoolFromAge() && age(member, today) <= rhythm.schoolToAge();
    }

    private static int age(Member member, LocalDate today) {
        return member.birthDate().until(today).getYears();
    }
}
