package nl.vliegwiel.setup.composition;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.measurement.MatrixPicture;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Participant.Capacity;
import nl.vliegwiel.setup.Participants;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.composition.ComposeTeam.LeaverRow;
import nl.vliegwiel.setup.composition.ComposeTeam.PersonRow;
import nl.vliegwiel.setup.partners.Partners;
import org.springframework.stereotype.Component;

/** Fills the matrix of people and life domains. */
@Component
class ComposeTeamForm implements DossierForm<ComposeTeam> {

    private final RoundSheet sheet;
    private final TeamMatrix matrix;
    private final TeamPeople people;
    private final MatrixRules rules;
    private final MatrixDrawing drawing;
    private final DomainCover coverage;
    private final Partners partners;
    private final Participants participants;

    ComposeTeamForm(RoundSheet sheet, TeamMatrix matrix, TeamPeople people, MatrixRules rules, MatrixDrawing drawing, DomainCover coverage,
            Partners partners, Participants participants) {
        this.sheet = sheet;
        this.matrix = matrix;
        this.people = people;
        this.rules = rules;
        this.drawing = drawing;
        this.coverage = coverage;
        this.partners = partners;
        this.participants = participants;
    }

    @Override
    public String key() {
        return "compose-team";
    }

    @Override
    public Class<ComposeTeam> type() {
        return ComposeTeam.class;
    }

    @Override
    public ComposeTeam show(FormContext context) {
        Round round = sheet.round(context);
        Composition composition = matrix.present(round);
        MatrixPicture picture = drawing.of(composition);
        return new ComposeTeam(sheet.title(round), sheet.why(round, Step.COMPOSITION), picture.source(), picture.text(),
                coverage.gapLine(composition), people.options(round), lenders(round), coverage.options(),
                composition.members().stream().map(this::row).toList(), leavers(round, matrix.of(round)));
    }

    private List<Option> lenders(Round round) {
        return Stream.concat(Stream.of(new Option("In dienst, niet uitgeleend", ComposeTeam.IN_SERVICE)),
                partners.onBoard(round).stream().map(partner -> new Option(partner.name(), partner.code()))).toList();
    }

    private PersonRow row(TeamMember member) {
        return new PersonRow(member.login(), member.role(), member.lender() == null ? ComposeTeam.IN_SERVICE : member.lender(), member.hours(),
                coverage.ordered(member.domains()), member.special());
    }

    private List<LeaverRow> leavers(Round round, Composition composition) {
        return people.whoMayLeave(round.team()).stream().filter(person -> people.households(round.team(), person.login()) > 0)
                .map(person -> new LeaverRow(person.login(), person.name() + ", contactpersoon van "
                        + households(people.households(round.team(), person.login())), successor(composition, person.login())))
                .toList();
    }

    private static String households(long count) {
        return count == 1 ? "1 huishouden" : count + " huishoudens";
    }

    private static String successor(Composition composition, String login) {
        return composition.leavers().stream().filter(leaver -> leaver.login().equals(login)).map(Leaver::successor).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    @Override
    public List<FormRejected.Fault> objections(FormContext context, ComposeTeam answers) {
        return rules.faults(answers);
    }

    /** Whoever comes in takes part in the set-up from now on, and is asked for a profile. */
    @Override
    public Decisions submit(FormContext context, ComposeTeam answers) {
        Round round = sheet.round(context);
        List<MemberLine> lines = answers.rows().stream().map(ComposeTeamForm::line).toList();
        matrix.compose(round, lines, leaving(round, answers));
        lines.forEach(line -> participants.invite(round, line.login(), Capacity.FUTURE_MEMBER, context.actor().id()));
        return Decisions.none();
    }

    private List<Leaver> leaving(Round round, ComposeTeam answers) {
        Set<String> stay = answers.rows().stream().map(PersonRow::person).collect(Collectors.toSet());
        return people.whoMayLeave(round.team()).stream().filter(person -> !stay.contains(person.login()))
                .map(person -> new Leaver(person.login(), answers.leaving().stream().filter(row -> person.login().equals(row.login()))
                        .map(LeaverRow::successor).filter(Objects::nonNull).findFirst().orElse(null))).toList();
    }

    private static MemberLine line(PersonRow row) {
        return new MemberLine(row.person(), row.role(), ComposeTeam.IN_SERVICE.equals(row.lender()) ? null : row.lender(), row.hours(),
                new HashSet<>(row.domains()), row.special());
    }
}
