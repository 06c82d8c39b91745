package nl.vliegwiel.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.vliegwiel.form.FormRejected.Fault;

/** Goals run side by side, unless the plan says that one comes after another (mission C11). In the form a goal is known by its place. */
final class GoalOrder {

    private GoalOrder() {
    }

    /** The place of a goal, from "1"; null when it is not in the plan. */
    static String placeOf(List<PlanGoal> goals, UUID id) {
        return IntStream.range(0, goals.size()).filter(index -> goals.get(index).id().equals(id)).mapToObj(index -> String.valueOf(index + 1))
                .findFirst().orElse(null);
    }

    /** The goals of these rows, each with the goal that it comes after. */
    static List<PlanGoal> ordered(List<GoalRow> rows, List<PlanGoal> goals) {
        return IntStream.range(0, goals.size()).mapToObj(index -> goals.get(index).startingAfter(
                before(rows, index).map(first -> goals.get(first).id()).orElse(null))).toList();
    }

    /** The track of the goal that has to be done first; empty when there is none. */
    static Optional<String> trackBefore(List<PlanGoal> goals, PlanGoal goal) {
        return goals.stream().filter(other -> other.id().equals(goal.afterGoal())).map(PlanGoal::trackId).findFirst();
    }

    /** @param rows may be null */
    static List<Fault> faults(List<GoalRow> rows) {
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; rows != null && index < rows.size(); index++) {
            Optional<Integer> first = before(rows, index);
            if (first.isPresent() && first.get() >= rows.size()) {
                faults.add(fault(index, "Kies een doel dat in dit plan staat."));
            } else if (first.isPresent() && waitsForItself(rows, index)) {
                faults.add(fault(index, "Deze doelen wachten op elkaar. Laat ten minste één doel meteen beginnen."));
            }
        }
        return faults;
    }

    private static boolean waitsForItself(List<GoalRow> rows, int start) {
        Set<Integer> seen = new HashSet<>();
        Optional<Integer> next = before(rows, start);
        while (next.isPresent() && next.get() < rows.size() && next.get() != start && seen.add(next.get())) {
            next = before(rows, next.get());
        }
        return next.isPresent() && next.get() == start;
    }

    private static Optional<Integer> before(List<GoalRow> rows, int index) {
        return Optional.ofNullable(rows.get(index).after()).map(place -> Integer.parseInt(place) - 1);
    }

    private static Fault fault(int index, String message) {
        return new Fault("goals[" + index + "].after", "Begint pas na", message);
    }
}
