package nl.vliegwiel.plan;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code draw-up-plan}.
 *
 * @param changesAsked what the household said of the plan before; null when this is the first round
 * @param flywheel the domain that holds the household back most
 * @param arrears null when there are none
 * @param pupils who is of school age, with age; null when nobody is
 * @param picture the matrix; null when nothing was measured
 * @param pictureText the same in words
 * @param rings who solves what; null when nobody said so
 * @param ringsText the same in words
 * @param defaultWeeks the team's own check-in rhythm
 * @param goals null when no row is left
 * @param agreedTogether true when the household was there and agrees: then the plan need not be discussed once more
 * @param agreedOn only asked when it agrees, as are its words
 */
record DrawUpPlan(String household, String changesAsked, String wishes, String flywheel, String startWith, String strengths, String arrears,
        String underlyingQuestion, String motivation, String pupils, String picture, String pictureText, String rings, String ringsText,
        Integer defaultWeeks, List<Option> domainOptions, List<Option> memberOptions, List<Option> ownerOptions, List<GoalRow> goals,
        String participationExplanation, LocalDate reviewOn, Boolean agreedTogether, LocalDate agreedOn, String householdWords) {

    boolean isAgreed() {
        return Boolean.TRUE.equals(agreedTogether);
    }
}
