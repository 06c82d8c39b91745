package nl.vliegwiel.reachingout;

import java.util.List;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Colleagues.Colleague;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

@Component
class RecordReachingOutForm implements DossierForm<RecordReachingOut> {

    private final Batches batches;
    private final ListCheck check;
    private final TeamDirectory teams;
    private final Colleagues colleagues;
    private final ReachingOutProperties properties;
    private final WorkingDays days;

    RecordReachingOutForm(Batches batches, ListCheck check, TeamDirectory teams, Colleagues colleagues, ReachingOutProperties properties,
            WorkingDays days) {
        this.batches = batches;
        this.check = check;
        this.teams = teams;
        this.colleagues = colleagues;
        this.properties = properties;
        this.days = days;
    }

    @Override
    public String key() {
        return "record-reaching-out";
    }

    @Override
    public Class<RecordReachingOut> type() {
        return RecordReachingOut.class;
    }

    @Override
    public RecordReachingOut show(FormContext context) {
        List<Team> own = teams.teams(Line.FIRST).stream().filter(team -> context.actor().teams().contains(team.id())).toList();
        List<Option> workers = own.stream().flatMap(team -> colleagues.inTeam(team.id(), Colleagues.WORKER).stream())
                .map(Colleague::option).distinct().toList();
        List<Option> areas = own.stream().flatMap(team -> team.neighbourhoods().stream())
                .map(area -> new Option(area.name(), area.code())).distinct().toList();
        return new RecordReachingOut(own.size() == 1 ? own.get(0).id() : null, null, null, null, null, null, null, null,
                context.actor().teams().size() > 1, properties.mostHouseholds(),
                own.stream().map(team -> new Option(team.name(), team.id())).toList(), areas, workers);
    }

    @Override
    public Decisions submit(FormContext context, RecordReachingOut answers) {
        List<FormRejected.Fault> faults = check.faults(context.team(), answers);
        if (!faults.isEmpty()) {
            throw new FormRejected(faults);
        }
        Batch batch = batches.record(context.team(), answers, context.actor().id());
        return Decisions.none().under(batch.number())
                .with(ReachingOutVariables.BATCH_SIZE, batch.households().size())
                .with(ReachingOutVariables.BATCH_HAS_KNOWN,
                        batch.households().stream().anyMatch(household -> household.decision() == RowDecision.ASK))
                .with(ReachingOutVariables.LOOK_BACK_ON, days.morningOf(days.today().plusWeeks(properties.weeksToLookBack())));
    }
}
