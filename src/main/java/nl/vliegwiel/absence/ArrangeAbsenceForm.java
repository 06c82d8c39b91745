package nl.vliegwiel.absence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** A coordinator says who is away and from when. Why is not asked. */
@Component
class ArrangeAbsenceForm implements DossierForm<ArrangeAbsence> {

    static final String ABSENT = "absent";
    static final String WHO = "Wie is er niet?";

    private final Absences absences;
    private final Staff staff;
    private final Workloads work;
    private final TeamDirectory teams;
    private final AskingBack asking;
    private final WorkingDays days;

    ArrangeAbsenceForm(Absences absences, Staff staff, Workloads work, TeamDirectory teams, AskingBack asking, WorkingDays days) {
        this.absences = absences;
        this.staff = staff;
        this.work = work;
        this.teams = teams;
        this.asking = asking;
        this.days = days;
    }

    @Override
    public String key() {
        return "arrange-absence";
    }

    @Override
    public Class<ArrangeAbsence> type() {
        return ArrangeAbsence.class;
    }

    @Override
    public Set<String> proposals() {
        return Set.of("absentFrom");
    }

    @Override
    public ArrangeAbsence show(FormContext context) {
        return new ArrangeAbsence(null, days.today(), null, options(context.actor()));
    }

    private List<Option> options(Actor actor) {
        return teams.teams().stream().filter(team -> actor.teams().contains(team.id())).flatMap(team -> options(team.id()))
                .sorted(Comparator.comparing(Option::label)).toList();
    }

    private Stream<Option> options(String team) {
        Map<String, Integer> households = work.households(team);
        Map<String, Integer> tasks = work.tasks(team);
        return staff.of(team).stream().map(person -> new Option(person.name() + " – " + teams.nameOf(team) + " ("
                + count(households.get(person.login()), "huishouden", "huishoudens") + ", " + count(tasks.get(person.login()), "taak", "taken") + ")",
                new AbsentColleague(team, person.login()).value()));
    }

    private static String count(Integer number, String one, String more) {
        int many = number == null ? 0 : number;
        return many + " " + (many == 1 ? one : more);
    }

    @Override
    public List<Fault> objections(FormContext context, ArrangeAbsence answers) {
        List<Fault> faults = new ArrayList<>(asking.from(answers.absentFrom()));
        if (answers.absentFrom() != null) {
            faults.addAll(asking.back(answers.backOn(), answers.absentFrom()));
        }
        faults.addAll(AbsentColleague.of(answers.absent()).map(this::known).orElse(List.of()));
        return faults;
    }

    private List<Fault> known(AbsentColleague absent) {
        return absences.ofTeam(absent.team()).stream().noneMatch(other -> other.absent().equals(absent.login())) ? List.of()
                : List.of(new Fault(ABSENT, WHO,
                        "Voor deze collega is al iets geregeld. Rond eerst de taak van die afwezigheid af, of kies daar een andere dag."));
    }

    @Override
    public Decisions submit(FormContext context, ArrangeAbsence answers) {
        AbsentColleague absent = AbsentColleague.of(answers.absent()).orElseThrow();
        absences.oneAtATime();
        List<Fault> meanwhile = known(absent);
        if (!meanwhile.isEmpty()) {
            throw new FormRejected(meanwhile);
        }
        Absence absence = absences.arrange(absent.team(), absent.login(), answers.absentFrom(), answers.backOn(), context.actor().id());
        return asking.tell(Decisions.none().under(absence.number())
                .with(AbsenceVariables.ABSENT_FROM, days.midnightAfter(absence.fromOn().minusDays(1))), absence.fromOn(), absence.backOn());
    }
}
