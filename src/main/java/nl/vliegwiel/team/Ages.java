package nl.vliegwiel.team;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.Period;

/**
 * The age group of a team that is there for a part of life (mission T0), as people say it: from 16 to 27 holds until the day of the
 * 27th birthday.
 *
 * @param from first age that belongs to it; null for no lower limit
 * @param to first age that no longer belongs to it; null for no upper limit
 */
public record Ages(@Min(0) @Max(150) Integer from, @Min(1) @Max(150) Integer to) {

    public boolean include(LocalDate birthDate, LocalDate on) {
        int age = Period.between(birthDate, on).getYears();
        return age >= lowest() && age < highest();
    }

    public boolean overlap(Ages other) {
        return lowest() < other.highest() && other.lowest() < highest();
    }

    /** Whether there is anybody of this age. */
    public boolean hold() {
        return lowest() < highest();
    }

    /** "16 tot 27 jaar" */
    public String label() {
        if (from == null && to == null) {
            return "alle leeftijden";
        }
        return (from == null ? "" : "vanaf " + from + " ") + (to == null ? "jaar" : "tot " + to + " jaar");
    }

    private int lowest() {
        return from == null ? 0 : from;
    }

    private int highest() {
        return to == null ? Integer.MAX_VALUE : to;
    }
}
