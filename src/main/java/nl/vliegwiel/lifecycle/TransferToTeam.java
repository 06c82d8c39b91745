package nl.vliegwiel.lifecycle;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.Variable;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** Another team of the first line goes on, in the same phase and with all that runs. To the second line there is the warm handover. */
@Component
class TransferToTeam implements HouseholdNews {

    private final Transfers transfers;
    private final WaitingProcesses waiting;
    private final TeamDirectory teams;

    TransferToTeam(Transfers transfers, WaitingProcesses waiting, TeamDirectory teams) {
        this.transfers = transfers;
        this.waiting = waiting;
        this.teams = teams;
    }

    @Override
    public HouseholdEvent kind() {
        return HouseholdEvent.TRANSFER;
    }

    @Override
    public List<String> messages() {
        return List.of("case-lifecycle.transferAsked");
    }

    @Override
    public List<Variable<?>> travelling() {
        return List.of(LifecycleVariables.TRANSFER_ID);
    }

    @Override
    public List<Option> options(Actor actor) {
        return teams.teams(Line.FIRST).stream().filter(team -> actor.teams().size() > 1 || !actor.teams().contains(team.id()))
                .map(team -> new Option(team.name(), team.id())).toList();
    }

    /** While the second line has an offer, or the household may stop, it is not clear what would go over. */
    @Override
    public Optional<String> objection(CaseFile file, boolean awaited) {
        if (file.phase() == Phase.HANDOVER || waiting.runs("warm-handover", file.reference())) {
            return Optional.of("Er loopt een overdracht naar de tweede lijn. Wacht op het antwoord, of trek eerst het aanbod in.");
        }
        return file.phase() == Phase.CLOSING || !awaited ? Instead.unlessWorking(file.phase()) : Optional.empty();
    }

    @Override
    public boolean onlyForItsTeam() {
        return true;
    }

    @Override
    public Filed file(FormContext context, CaseFile file, ReportHouseholdEvent report) {
        Team receiving = teams.find(report.receivingTeam()).filter(team -> !team.id().equals(file.team()))
                .orElseThrow(() -> new FormRejected("receivingTeam", "Welk team gaat verder?", "Kies een ander team dan het team van nu."));
        String id = transfers.ask(file, receiving.id(), report.transferReason(), context.actor().id());
        return Filed.andPassedOn(Decisions.none().with(LifecycleVariables.TRANSFER_ID, id));
    }
}
