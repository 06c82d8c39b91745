package nl.vliegwiel.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.track.Track;
import nl.vliegwiel.track.Tracks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves dossiers between teams, and keeps where each household stood, so that nothing half done gets lost. */
@Service
@Transactional
class Transfers {

    private static final int MOST = 4000;

    private final Reports reports;
    private final WaitingProcesses waiting;
    private final Tracks tracks;

    Transfers(Reports reports, WaitingProcesses waiting, Tracks tracks) {
        this.reports = reports;
        this.waiting = waiting;
        this.tracks = tracks;
    }

    /** @return the transfer's id */
    String ask(CaseFile file, String toTeam, String reason, String by) {
        return reports.file(new TeamTransfer(file.reference(), file.team(), toTeam, reason, standing(file), by, reports.now())).id();
    }

    private String standing(CaseFile file) {
        String text = "Fase: " + file.phase().label() + "\n" + list("Open taken", waiting.openTasks(file.reference()))
                + list("Trajecten", tracks.running(file.reference()).stream().map(Transfers::line).toList());
        return text.substring(0, Math.min(MOST, text.length()));
    }

    private static String line(Track track) {
        return track.title() + " (" + track.status().label().toLowerCase(java.util.Locale.ROOT) + ")";
    }

    private static String list(String title, List<String> lines) {
        return lines.isEmpty() ? "" : title + ":\n" + lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    }

    TeamTransfer get(String number, String id) {
        return reports.get(TeamTransfer.class, number, id);
    }

    void moved(TeamTransfer transfer) {
        transfer.moved(reports.now());
    }

    /** The transfer after which nobody of the receiving team has read in yet. */
    @Transactional(readOnly = true)
    Optional<TeamTransfer> unread(String number) {
        return reports.about(TeamTransfer.class, number).stream().findFirst()
                .filter(transfer -> transfer.isMoved() && transfer.readAt() == null);
    }
}
