package nl.vliegwiel.setup.composition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Contribution;
import nl.vliegwiel.setup.Contributions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.composition.MemberCompetence.Level;
import nl.vliegwiel.setup.composition.MemberCompetence.SaidBy;
import org.springframework.stereotype.Component;

/** A future member says what he or she knows and can do; nobody else's row is shown or changed. */
@Component
class DescribeProfileForm implements DossierForm<DescribeProfile> {

    private static final String ASK = "U gaat in dit team werken. Vertel wat u kent en kunt.";
    private static final String GONE = "U staat niet meer in de samenstelling van dit team. U hoeft niets meer in te vullen.";

    private final RoundSheet sheet;
    private final TeamMatrix matrix;
    private final Contributions contributions;
    private final DomainCover coverage;
    private final CompositionProperties properties;

    DescribeProfileForm(RoundSheet sheet, TeamMatrix matrix, Contributions contributions, DomainCover coverage, CompositionProperties properties) {
        this.sheet = sheet;
        this.matrix = matrix;
        this.contributions = contributions;
        this.coverage = coverage;
        this.properties = properties;
    }

    @Override
    public String key() {
        return "describe-profile";
    }

    @Override
    public Class<DescribeProfile> type() {
        return DescribeProfile.class;
    }

    @Override
    public DescribeProfile show(FormContext context) {
        Round round = sheet.round(context);
        Optional<TeamMember> own = matrix.of(round).member(contributions.of(context).login());
        return new DescribeProfile(sheet.title(round), own.isPresent() ? ASK : GONE, own.isPresent(), coverage.options(),
                properties.competenceOptions(), own.map(member -> coverage.ordered(member.domains())).orElse(null), said(own, Level.HAS),
                said(own, Level.LEARNING), own.map(TeamMember::learnWish).orElse(null), own.map(TeamMember::languages).orElse(null));
    }

    private List<String> said(Optional<TeamMember> own, Level level) {
        return own.map(member -> properties.ordered(member.competences(SaidBy.SELF, level))).orElse(null);
    }

    @Override
    public List<FormRejected.Fault> objections(FormContext context, DescribeProfile answers) {
        return CompetenceRules.faults(answers.has(), answers.learning(), "learning");
    }

    @Override
    public Decisions submit(FormContext context, DescribeProfile answers) {
        Contribution contribution = contributions.of(context);
        if (answers.domains() != null) {
            matrix.describe(sheet.round(context), contribution.login(), new Profile(Set.copyOf(answers.domains()),
                    CompetenceRow.codes(answers.has()), CompetenceRow.codes(answers.learning()), answers.learnWish(), answers.languages()));
        }
        contributions.answered(contribution);
        return Decisions.none();
    }
}
