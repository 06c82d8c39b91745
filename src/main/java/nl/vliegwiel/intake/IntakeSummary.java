package nl.vliegwiel.intake;

import java.time.LocalDate;

/**
 * What later phases read of an intake; texts are null when nothing was filled in.
 *
 * @param wishes what the household itself wants
 * @param flywheelDomain code of the domain of life that holds the household back most (mission C7); null when not yet known
 * @param startWith what the household wants to start with
 * @param arrearsMonths how many months the rent or mortgage is behind; null when it is not, or when nobody knows
 * @param underlyingQuestion the question behind the question
 * @param motivation what sets the household in motion
 */
public record IntakeSummary(String wishes, String strengths, String flywheelDomain, String startWith, Arrears arrears,
        Integer arrearsMonths, LocalDate recordedOn, String underlyingQuestion, String motivation) {
}
