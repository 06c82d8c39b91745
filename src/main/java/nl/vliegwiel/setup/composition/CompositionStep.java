package nl.vliegwiel.setup.composition;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.StepContent;
import nl.vliegwiel.setup.Steps;
import nl.vliegwiel.team.Colleagues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Step 4: a round begins with the team as it was composed, or as it works now. */
@Component
@Transactional
class CompositionStep implements StepContent {

    private final Steps steps;
    private final TeamMatrix matrix;
    private final DomainCover coverage;
    private final TeamPeople people;
    private final Lendings lendings;
    private final Facilities facilities;
    private final InformationTerms information;
    private final CompositionGates gates;
    private final Colleagues colleagues;

    CompositionStep(Steps steps, TeamMatrix matrix, DomainCover coverage, TeamPeople people, Lendings lendings, Facilities facilities, InformationTerms information,
            CompositionGates gates, Colleagues colleagues) {
        this.steps = steps;
        this.matrix = matrix;
        this.coverage = coverage;
        this.people = people;
        this.lendings = lendings;
        this.facilities = facilities;
        this.information = information;
        this.gates = gates;
        this.colleagues = colleagues;
    }

    @Override
    public Step step() {
        return Step.COMPOSITION;
    }

    @Override
    public void begin(Round round, Round previous) {
        if (previous == null) {
            matrix.compose(round, people.present(round.team()).stream()
                    .map(person -> new MemberLine(person.login(), people.roleOf(person.login()), null, null, Set.of(), null)).toList(), List.of());
            information.copyHeld(round);
        } else {
            matrix.copy(previous, round);
            lendings.copy(previous, round);
            facilities.copy(previous, round);
            information.copy(previous, round);
        }
    }

    /** A round that does not take the step up changes nothing for those in the team, and does not wait for what is known of them. */
    @Override
    @Transactional(readOnly = true)
    public List<String> missing(Round round) {
        boolean composed = steps.wasOpen(round, Step.COMPOSITION);
        return gates.missing(round).stream().filter(missing -> composed || !missing.where().isAboutPeople()).map(Missing::sentence).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> summary(Round round) {
        Composition composition = matrix.of(round);
        return Stream.of(composition.members().stream().map(this::member), composition.leavers().stream().map(this::leaver),
                Stream.ofNullable(coverage.gapLine(composition)), information.of(round).stream().map(CompositionStep::shared))
                .flatMap(lines -> lines).toList();
    }

    private String member(TeamMember member) {
        return colleagues.nameOf(member.login()) + ": " + member.role().label().toLowerCase()
                + (member.hours() == null ? "" : ", " + member.hours() + " uur per week");
    }

    private String leaver(Leaver leaver) {
        return colleagues.nameOf(leaver.login()) + " verlaat het team"
                + (leaver.successor() == null ? "" : ", " + colleagues.nameOf(leaver.successor()) + " neemt de huishoudens over");
    }

    private static String shared(InformationChoice choice) {
        return "Informatie met " + choice.partnerName() + ": " + (choice.isAgreement() ? "volgens afspraak" : "niets delen");
    }
}
