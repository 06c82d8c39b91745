package nl.vliegwiel.recognition;

import java.time.LocalDate;

/**
 * What somebody tells about a household. Null stands for what is unknown, except for the name and the neighbourhood.
 *
 * @param member the inhabitant it is about, whose birth date this is
 */
public record Sketch(String household, String member, LocalDate birthDate, String address, String neighbourhood) {
}
