package nl.vliegwiel.setup;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;

/** The form {@code record-assignment}. */
record RecordAssignment(
        String team,
        String reason,
        String learnt,
        String role,
        String commissioner,
        String employer,
        List<String> areas,
        List<NewArea> newAreas,
        AgeGroup ageGroup,
        Integer agesFrom,
        Integer agesTo,
        Boolean takesOver,
        List<Goal> goals,
        List<Option> areaOptions) {

    enum AgeGroup { ALL, SOME }

    record NewArea(String name) {
    }

    record Goal(String result, String measure, LocalDate dueOn) {
    }
}
