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
 * @param picture the matrix; null when nothing was measured
 * @param pictureText the same in words
 * @param defaultWeeks the team's own check-in rhythm
 * @param goals null when no row is left
 */
record DrawUpPlan(String household, String changesAsked, String wishes, String flywheel, String startWith, String strengths, String arrears,
        String picture, String pictureText, Integer defaultWeeks, List<Option> domainOptions, List<Option> memberOptions, List<Option> ownerOptions,
        List<GoalRow> goals, String participationExplanation, LocalDate reviewOn) {
}
