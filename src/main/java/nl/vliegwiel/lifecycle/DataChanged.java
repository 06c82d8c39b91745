package nl.vliegwiel.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** Something about the household changed and no task asks after it: it is in the dossier at once, and a task follows only when it has to. */
@Component
class DataChanged implements HouseholdNews {

    private final DataChanges changes;
    private final DataChangePolicy policy;
    private final Dossiers dossiers;
    private final Reports reports;

    DataChanged(DataChanges changes, DataChangePolicy policy, Dossiers dossiers, Reports reports) {
        this.changes = changes;
        this.policy = policy;
        this.dossiers = dossiers;
        this.reports = reports;
    }

    @Override
    public HouseholdEvent kind() {
        return HouseholdEvent.DATA_CHANGED;
    }

    @Override
    public List<String> messages() {
        return List.of("case-lifecycle.dataChanged");
    }

    @Override
    public List<Variable<?>> travelling() {
        return List.of(LifecycleVariables.DATA_CHANGE_ID);
    }

    /** The members of all open dossiers of this person's teams. */
    @Override
    public List<Option> options(Actor actor) {
        return actor.teams().stream().sorted().flatMap(team -> dossiers.openIn(team).stream()).flatMap(DataChanged::members).toList();
    }

    private static Stream<Option> members(CaseFile file) {
        return file.household().members().stream()
                .map(member -> new Option(file.reference() + " – " + file.household().name() + " – " + member.name(), member.id().toString()));
    }

    @Override
    public Optional<String> objection(CaseFile file, boolean awaited) {
        return Optional.of(file.phase()).filter(phase -> phase == Phase.CLOSED).flatMap(Instead::in);
    }

    @Override
    public Filed file(FormContext context, CaseFile file, ReportHouseholdEvent report) {
        Consequences follows = policy.of(file, report);
        String told = changes.apply(file.household(), report);
        DataChangeReport filed = reports.file(
                new DataChangeReport(file.reference(), told, follows, context.actor().id(), reports.now()));
        if (!follows.any() || file.phase() == Phase.SECOND_LINE) {
            return Filed.only();
        }
        filed.askedIn(file.team());
        return Filed.andPassedOn(Decisions.none().with(LifecycleVariables.DATA_CHANGE_ID, filed.id()));
    }
}
