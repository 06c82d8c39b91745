package nl.vliegwiel.setup;

import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Why somebody asked to evaluate a round before its day. */
@Component
@Transactional(readOnly = true)
public class AskedNow {

    private final SetupReports reports;
    private final Colleagues colleagues;
    private final WorkingDays days;

    AskedNow(SetupReports reports, Colleagues colleagues, WorkingDays days) {
        this.reports = reports;
        this.colleagues = colleagues;
        this.days = days;
    }

    /** A line for each who asked, with the day; null when nobody did. */
    public String why(Round round) {
        List<SetupReport> asked = reports.findByNumberAndEventOrderByReportedAt(round.number(), SetupEvent.EVALUATE_NOW);
        return asked.isEmpty() ? null : asked.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(SetupReport report) {
        return colleagues.nameOf(report.reportedBy()) + ", " + DutchDate.of(days.dayOf(Date.from(report.reportedAt()))) + ": " + report.explanation();
    }
}
