package nl.vliegwiel.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** What the forms about a report show of it and of its household. */
@Component
class ReportSheet {

    private static final int LAST_NOTES = 5;

    private final Dossiers dossiers;
    private final Colleagues colleagues;
    private final Reports reports;
    private final Clock clock;

    ReportSheet(Dossiers dossiers, Colleagues colleagues, Reports reports, Clock clock) {
        this.dossiers = dossiers;
        this.colleagues = colleagues;
        this.reports = reports;
        this.clock = clock;
    }

    String household(FormContext context) {
        return dossiers.get(context.number()).household().name();
    }

    /** Address and telephone number; null when neither is known. */
    String whereabouts(FormContext context) {
        Household household = dossiers.get(context.number()).household();
        String known = Stream.of(household.address(), household.phone()).filter(part -> part != null).collect(Collectors.joining(", "));
        return known.isEmpty() ? null : known;
    }

    /** Who reported it, and when. */
    String reported(FiledReport report) {
        return by(report) + ", "
                + DutchDate.of(LocalDate.ofInstant(report.reportedAt(), clock.getZone()));
    }

    private String by(FiledReport report) {
        return DataChangeReport.BY_THE_WATCH.equals(report.reportedBy()) ? "Vliegwiel" : colleagues.nameOf(report.reportedBy());
    }

    /** The last notes about the household; null when there are none. */
    String notes(String number) {
        String notes = reports.about(Note.class, number).stream().limit(LAST_NOTES)
                .map(note -> reported(note) + ": " + note.note()).collect(Collectors.joining("\n"));
        return notes.isEmpty() ? null : notes.substring(0, Math.min(4000, notes.length()));
    }
}
