package nl.vliegwiel.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Assignment.Area;
import nl.vliegwiel.setup.RecordAssignment.AgeGroup;
import nl.vliegwiel.setup.RecordAssignment.Goal;
import nl.vliegwiel.setup.RecordAssignment.NewArea;
import nl.vliegwiel.team.Ages;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.team.TeamId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Management says what the team is for, and what results it wants to see (mission T0, T11). */
@Component
class RecordAssignmentForm implements DossierForm<RecordAssignment> {

    private final RoundSheet sheet;
    private final Rounds rounds;
    private final Assignments assignments;
    private final Steps steps;
    private final TeamDirectory teams;
    private final Anonymity anonymity;
    private final ObjectProvider<RoundMemory> memories;

    RecordAssignmentForm(RoundSheet sheet, Rounds rounds, Assignments assignments, Steps steps, TeamDirectory teams, Anonymity anonymity, ObjectProvider<RoundMemory> memories) {
        this.sheet = sheet;
        this.rounds = rounds;
        this.assignments = assignments;
        this.steps = steps;
        this.teams = teams;
        this.anonymity = anonymity;
        this.memories = memories;
    }

    @Override
    public String key() {
        return "record-assignment";
    }

    @Override
    public Class<RecordAssignment> type() {
        return RecordAssignment.class;
    }

    @Override
    public RecordAssignment show(FormContext context) {
        Round round = sheet.round(context);
        Assignment known = assignments.of(round);
        Optional<Ages> ages = known.ages();
        boolean asked = known.role() != null || !known.areas().isEmpty();
        return new RecordAssignment(sheet.title(round), round.reason(), learnt(round), known.role(), known.commissioner(), known.employer(),
                known.areas().stream().map(Area::code).toList(), List.of(), asked ? ages.isPresent() ? AgeGroup.SOME : AgeGroup.ALL : null,
                ages.map(Ages::from).orElse(null), ages.map(Ages::to).orElse(null), known.takesOver(),
                known.goals().isEmpty() ? null : known.goals().stream().map(goal -> new Goal(goal.result(), goal.measure(), goal.dueOn())).toList(),
                options(known));
    }

    @Override
    public List<Fault> objections(FormContext context, RecordAssignment answers) {
        List<Fault> faults = new ArrayList<>();
        if (isNone(answers.areas()) && isNone(answers.newAreas())) {
            faults.add(new Fault("areas", "In welke wijken helpt het team?", "Kies minstens één wijk, of voeg er een toe."));
        }
        if (answers.agesFrom() != null && answers.agesTo() != null && answers.agesFrom() >= answers.agesTo()) {
            faults.add(new Fault("agesTo", "Tot welke leeftijd?", "Vul een hogere leeftijd in dan bij 'Vanaf welke leeftijd?'."));
        }
        faults.addAll(newAreaFaults(context, answers));
        faults.addAll(goalFaults(answers));
        if (faults.isEmpty()) {
            Round round = sheet.round(context);
            assignments.overlaps(round, filled(new Assignment(round.number()), answers), assignments.today())
                    .forEach(overlap -> faults.add(new Fault("areas", "In welke wijken helpt het team?", overlap)));
        }
        return faults;
    }

    @Override
    public Decisions submit(FormContext context, RecordAssignment answers) {
        Round round = sheet.round(context);
        Assignment assignment = assignments.of(round);
        String before = whom(assignment);
        filled(assignment, answers);
        assignments.recorded(round, assignment);
        assignment.describe(answers.role(), answers.commissioner(), answers.employer());
        assignment.aim(answers.goals().stream().map(goal -> new AssignmentGoal(goal.result(), goal.measure(), goal.dueOn())).toList());
        return whom(assignment).equals(before) ? Decisions.none() : steps.recompute(round, context.actor().id());
    }

    private Assignment filled(Assignment assignment, RecordAssignment answers) {
        Ages ages = answers.ageGroup() == AgeGroup.SOME ? new Ages(answers.agesFrom(), answers.agesTo()) : null;
        Stream<Area> chosen = Optional.ofNullable(answers.areas()).orElse(List.of()).stream().map(code -> new Area(code, nameOf(assignment, code)));
        Stream<Area> added = Optional.ofNullable(answers.newAreas()).orElse(List.of()).stream()
                .map(area -> new Area(TeamId.of(area.name()).orElseThrow(), area.name().strip()));
        assignment.serve(Stream.concat(chosen, added).collect(Collectors.toMap(Area::code, area -> area, (first, same) -> first,
                LinkedHashMap::new)).values().stream().toList(), ages, Boolean.TRUE.equals(answers.takesOver()));
        return assignment;
    }

    /** Whom the team is for, to see whether that changes. */
    private static String whom(Assignment assignment) {
        return assignment.areas().stream().map(Area::code).sorted().toList() + " " + assignment.ages();
    }

    private List<Fault> goalFaults(RecordAssignment answers) {
        if (isNone(answers.goals())) {
            return List.of(new Fault("goals", "Doelen van de gemeente", "Noem minstens één doel."));
        }
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < answers.goals().size(); index++) {
            if (answers.goals().get(index).dueOn() != null && answers.goals().get(index).dueOn().isBefore(assignments.today())) {
                faults.add(new Fault("goals[" + index + "].dueOn", "Doel " + (index + 1) + ", Wanneer?", "Kies vandaag of een latere dag."));
            }
        }
        return faults;
    }

    private static boolean isNone(List<?> rows) {
        return rows == null || rows.isEmpty();
    }

    private List<Fault> newAreaFaults(FormContext context, RecordAssignment answers) {
        List<NewArea> added = Optional.ofNullable(answers.newAreas()).orElse(List.of());
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < added.size(); index++) {
            String name = added.get(index).name();
            String field = "newAreas[" + index + "].name";
            Optional<String> letters = name != null && TeamId.of(name).isEmpty() ? Optional.of("Gebruik letters in de naam.") : Optional.empty();
            letters.or(() -> anonymity.objectionToTitle(context.actor().teams(), name))
                    .ifPresent(why -> faults.add(new Fault(field, "Naam van de wijk", why)));
        }
        return faults;
    }

    private List<Option> options(Assignment known) {
        Stream<Option> all = teams.allNeighbourhoods().stream().map(area -> new Option(area.name(), area.code()));
        return Stream.concat(all, known.areas().stream().map(area -> new Option(area.name(), area.code())))
                .collect(Collectors.toMap(Option::value, option -> option, (first, same) -> first, LinkedHashMap::new)).values().stream().toList();
    }

    private String nameOf(Assignment assignment, String code) {
        return options(assignment).stream().filter(option -> option.value().equals(code)).map(Option::label).findFirst().orElse(code);
    }

    private String learnt(Round round) {
        return round.previousNumber() == null ? null : memories.orderedStream().flatMap(memory -> memory.lines(rounds.get(round.previousNumber())).stream())
                .collect(Collectors.joining("\n"));
    }
}
