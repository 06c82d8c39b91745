package nl.vliegwiel.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.dossier.DossierTale.Happening;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** What was reported about a household beside its tasks. */
@Component
class NewsChapter implements DossierPart {

    private final Reports reports;
    private final TeamDirectory teams;
    private final Clock clock;

    NewsChapter(Reports reports, TeamDirectory teams, Clock clock) {
        this.reports = reports;
        this.teams = teams;
        this.clock = clock;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.TIMELINE;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        return DossierTale.ofHappenings(Stream.of(
                reports.about(DangerReport.class, file.reference()).stream().map(report -> happened(report, "Acuut gevaar gemeld: " + report.danger())),
                reports.about(DataChangeReport.class, file.reference()).stream()
                        .map(report -> happened(report, "Veranderd: " + report.told().replace("\n", "; "))),
                reports.about(Withdrawal.class, file.reference()).stream().map(report -> happened(report, "Het huishouden wil stoppen")),
                reports.about(HandoverRequest.class, file.reference()).stream()
                        .map(report -> happened(report, "Hulp van een ander team gevraagd: " + report.reason())),
                transfers(file.reference())).flatMap(news -> news).toList());
    }

    private Stream<Happening> transfers(String number) {
        List<TeamTransfer> moved = reports.about(TeamTransfer.class, number).stream().filter(TeamTransfer::isMoved).toList();
        Map<String, String> names = moved.isEmpty() ? Map.of() : teams.namesOf(moved.stream().map(TeamTransfer::toTeam).toList());
        return moved.stream().map(transfer -> happened(transfer, "Naar een ander team: " + names.get(transfer.toTeam()) + ". " + transfer.reason()));
    }

    private Happening happened(FiledReport report, String what) {
        return new Happening(day(report.reportedAt()), what);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
