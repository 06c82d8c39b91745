package nl.vliegwiel.absence;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** When the coordinator is asked how it goes on, and which days can be said. */
@Component
class AskingBack {

    static final String BACK_ON = "backOn";
    static final String WHICH_DAY = "Op welke dag is deze collega er weer?";

    private final AbsenceProperties properties;
    private final WorkingDays days;

    AskingBack(AbsenceProperties properties, WorkingDays days) {
        this.properties = properties;
        this.days = days;
    }

    /** On the morning of the day itself; after some weeks where nobody knows it. */
    Decisions tell(Decisions decisions, LocalDate from, LocalDate back) {
        LocalDate begins = from.isAfter(days.today()) ? from : days.today();
        Date asked = days.morningOf(back == null ? begins.plusWeeks(properties.weeksToAsk()) : back);
        return decisions.with(AbsenceVariables.RETURN_ON, asked).with(AbsenceVariables.RETURN_DUE_ON, days.closeOf(days.dayOf(asked)));
    }

    /** @param after the day that it has to lie after */
    List<Fault> back(LocalDate back, LocalDate after) {
        return back == null || back.isAfter(after) && !back.isAfter(last()) ? List.of() : List.of(new Fault(BACK_ON, WHICH_DAY,
                "Kies een dag na " + DutchDate.of(after) + ", tot en met " + DutchDate.of(last()) + ". Weet u de dag niet? Laat dit leeg."));
    }

    List<Fault> from(LocalDate from) {
        return from == null || !from.isBefore(days.today()) && from.isBefore(last()) ? List.of() : List.of(new Fault("absentFrom",
                "Vanaf welke dag nemen collega's het over?", "Kies vandaag of een latere dag, vóór " + DutchDate.of(last()) + "."));
    }

    private LocalDate last() {
        return days.today().plusMonths(properties.longestMonths());
    }

    LocalDate today() {
        return days.today();
    }
}
