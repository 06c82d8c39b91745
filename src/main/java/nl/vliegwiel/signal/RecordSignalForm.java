package nl.vliegwiel.signal;

import java.util.List;
import java.util.Set;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

@Component
class RecordSignalForm implements DossierForm<RecordSignal> {

    static final String KEY = "record-signal";

    private final Signals signals;
    private final TeamDirectory teams;
    private final LifeDomains domains;
    private final Routing routing;

    RecordSignalForm(Signals signals, TeamDirectory teams, LifeDomains domains, Routing routing) {
        this.signals = signals;
        this.teams = teams;
        this.domains = domains;
        this.routing = routing;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<RecordSignal> type() {
        return RecordSignal.class;
    }

    @Override
    public RecordSignal show(FormContext context) {
        return empty(context.actor().teams());
    }

    /** The form before anything is filled in, for somebody in these teams. */
    RecordSignal empty(Set<String> ownTeams) {
        List<Team> own = teams.teams(Line.FIRST).stream().filter(team -> ownTeams.contains(team.id())).toList();
        return new RecordSignal(own.size() == 1 ? own.get(0).id() : null, null, onlyNeighbourhood(own), null, null, null, null,
                null, null, List.of(), Urgency.NORMAL, false, false, null,
                ownTeams.size() > 1, own.stream().map(team -> new Option(team.name(), team.id())).toList(),
                teams.neighbourhoods().stream().map(area -> new Option(area.name(), area.code())).toList(),
                domains.domains().stream().map(domain -> new Option(domain.name(), domain.code())).toList());
    }

    private static String onlyNeighbourhood(List<Team> own) {
        return own.size() == 1 && own.get(0).neighbourhoods().size() == 1 ? own.get(0).neighbourhoods().get(0).code() : null;
    }

    @Override
    public Decisions submit(FormContext context, RecordSignal answers) {
        if (teams.find(context.team()).filter(team -> team.line() == Line.FIRST).isEmpty()) {
            throw new FormRejected("team", "Vanuit welk team legt u dit vast?",
                    "Alleen een wijkteam legt signalen vast. Bel het wijkteam van de wijk.");
        }
        Report report = answers.report();
        String team = routing.from(context.team(), report);
        Signal signal = signals.record(team, report, context.actor().id());
        return team.equals(context.team()) ? SignalVariables.forTriage(report).under(signal.number())
                : SignalVariables.toOtherTeam(context.actor().id()).under(signal.number());
    }
}
