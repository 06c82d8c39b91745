package nl.vliegwiel.closing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.lifecycle.Notes;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.team.TeamHeritage;
import nl.vliegwiel.team.TeamSuccession;
import org.springframework.stereotype.Component;

/** Brings what runs beside the dossiers to the teams that go on, or ends it with a line in the dossier; see {@link WorkRules}. */
@Component
class WorkPassing {

    private final TeamWork work;
    private final WorkMoves moves;
    private final Dossiers dossiers;
    private final Notes notes;
    private final TeamDirectory teams;
    private final List<TeamHeritage> heritage;

    WorkPassing(TeamWork work, WorkMoves moves, Dossiers dossiers, Notes notes, TeamDirectory teams, List<TeamHeritage> heritage) {
        this.work = work;
        this.moves = moves;
        this.dossiers = dossiers;
        this.notes = notes;
        this.teams = teams;
        this.heritage = heritage;
    }

    /** @return how many pieces of work left the team, at most as many as fit on a page */
    int passOn(TeamClosing closing, int page) {
        if (closing.receivingTeam() == null) {
            return 0;
        }
        heritage.forEach(feature -> feature.goTo(closing.succession()));
        return (int) work.running(closing.team()).stream().filter(running -> passOn(running, closing)).limit(page).count();
    }

    private boolean passOn(RunningWork running, TeamClosing closing) {
        Optional<CaseFile> file = Optional.ofNullable(running.number()).flatMap(dossiers::find);
        if (file.filter(found -> found.team().equals(closing.team())).isPresent()) {
            return false;
        }
        Set<String> waits = moves.waitsAt(running.id());
        Set<String> places = waits.stream().filter(WorkRules.goesAlongAt(running.process())::contains).collect(Collectors.toSet());
        if (waits.stream().anyMatch(place -> WorkRules.endsAt(running.process(), place))) {
            moves.end(running.id());
            return true;
        }
        return !places.isEmpty() && goOn(running, places, file, closing);
    }

    private boolean goOn(RunningWork running, Set<String> places, Optional<CaseFile> file, TeamClosing closing) {
        if (file.isPresent() && !isFirstLines(file.get()) && !running.process().equals(WorkRules.FOLLOW_UP)) {
            notes.add(running.number(), teams.nameOf(closing.team()) + " is gesloten. Dit werk is daarom gestopt: " + running.kind() + ".", closing.agreedBy());
            moves.end(running.id());
        } else {
            moves.takeUp(running, places, receiver(running, file, closing.succession()));
        }
        return true;
    }

    private boolean isFirstLines(CaseFile file) {
        return file.isOpen() && teams.find(file.team()).filter(team -> team.line() == Line.FIRST).isPresent();
    }

    private String receiver(RunningWork running, Optional<CaseFile> file, TeamSuccession succession) {
        return file.filter(this::isFirstLines).map(CaseFile::team).orElseGet(() -> succession.of(heritage.stream()
                .flatMap(feature -> Optional.ofNullable(running.number()).flatMap(feature::neighbourhoodOf).stream()).findFirst().orElse(null)));
    }
}
