package nl.vliegwiel.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.vliegwiel.demo.Story.Step;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Puts the steps of all stories in the order in which they happen: on working days, in the morning, none after the demo began. */
@Component
class Timetable {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int MINUTES_BETWEEN = 3;

    private final WorkingDays days;
    private final ZoneId zone;

    Timetable(WorkingDays days, Clock clock) {
        this.days = days;
        this.zone = clock.getZone();
    }

    /** @param began the moment the demo was first started: the stories count back from that day */
    List<Turn> of(List<Story> stories, Instant began) {
        List<Step> steps = stories.stream().flatMap(story -> story.steps().stream())
                .sorted(Comparator.comparingInt(Step::daysAgo).reversed().thenComparing(Step::story).thenComparingInt(Step::index)).toList();
        LocalDate today = LocalDate.ofInstant(began, zone);
        List<Turn> turns = new ArrayList<>();
        Instant before = Instant.MIN;
        for (Step step : steps) {
            Instant morning = workingDay(today.minusDays(step.daysAgo())).atTime(MORNING).atZone(zone).toInstant();
            Instant next = before.isBefore(morning) ? morning : before.plusSeconds(MINUTES_BETWEEN * 60L);
            before = next.isAfter(began) ? began : next;
            turns.add(new Turn(step, before));
        }
        return turns;
    }

    private LocalDate workingDay(LocalDate day) {
        return days.isWorkingDay(day) ? day : workingDay(day.minusDays(1));
    }

    record Turn(Step step, Instant moment) {
    }
}
