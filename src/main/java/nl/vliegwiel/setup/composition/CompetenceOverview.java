package nl.vliegwiel.setup.composition;

import java.util.List;
import java.util.stream.Collectors;
import nl.vliegwiel.setup.composition.CompetenceOverview.CompetenceLine;
import nl.vliegwiel.setup.composition.CompositionProperties.Competence;
import nl.vliegwiel.setup.composition.MemberCompetence.Level;
import nl.vliegwiel.setup.composition.MemberCompetence.SaidBy;
import nl.vliegwiel.team.Colleagues;
import org.springframework.stereotype.Component;

/** What a team can do together, and what nobody can. */
@Component
class CompetenceOverview {

    private final CompositionProperties properties;
    private final Colleagues colleagues;

    CompetenceOverview(CompositionProperties properties, Colleagues colleagues) {
        this.properties = properties;
        this.colleagues = colleagues;
    }

    /** By what was discussed; of somebody with whom it was not discussed yet, by what that person says. */
    List<CompetenceLine> of(Composition composition) {
        return properties.competences().stream().map(competence -> line(composition, competence)).toList();
    }

    private CompetenceLine line(Composition composition, Competence competence) {
        String has = who(composition, competence.code(), Level.HAS);
        return new CompetenceLine(competence.name(), has.isEmpty() ? "Niemand" : has, who(composition, competence.code(), Level.LEARNING));
    }

    private String who(Composition composition, String code, Level level) {
        return composition.members().stream().filter(member -> member.competences(by(member), level).contains(code))
                .map(member -> colleagues.nameOf(member.login())).collect(Collectors.joining(", "));
    }

    private static SaidBy by(TeamMember member) {
        return member.isDiscussed() ? SaidBy.TEAM : SaidBy.SELF;
    }

    /** The rows to fill in, beginning with what was discussed before, else with what the person says. */
    List<CompetenceRow> rows(Composition composition) {
        return composition.members().stream().map(member -> new CompetenceRow(member.login(), colleagues.nameOf(member.login()), own(member),
                properties.ordered(member.competences(by(member), Level.HAS)), properties.ordered(member.competences(by(member), Level.LEARNING)),
                member.learnAgreement())).toList();
    }

    private String own(TeamMember member) {
        String has = properties.namesOf(member.competences(SaidBy.SELF, Level.HAS));
        String learning = properties.namesOf(member.competences(SaidBy.SELF, Level.LEARNING));
        String text = line("Kan dit: ", has) + line("Leert nog: ", learning) + line("Wil leren: ", member.learnWish())
                + line("Talen: ", member.languages()) + line("Bijzonder: ", member.special());
        return text.isBlank() ? null : text.strip();
    }

    private static String line(String label, String text) {
        return text == null || text.isBlank() ? "" : label + text + "\n";
    }

    /** One competence as a table shows it. */
    record CompetenceLine(String competence, String has, String learning) {
    }
}
