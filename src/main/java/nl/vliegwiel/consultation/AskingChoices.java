package nl.vliegwiel.consultation;

import java.util.List;
import nl.vliegwiel.dossier.DossierChoice;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Colleagues.Colleague;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** What can be chosen on the form for a question. */
@Component
class AskingChoices {

    private final DossierChoice dossiers;
    private final Colleagues colleagues;
    private final TeamDirectory teams;
    private final LifeDomains domains;
    private final Consultations consultations;

    AskingChoices(DossierChoice dossiers, Colleagues colleagues, TeamDirectory teams, LifeDomains domains, Consultations consultations) {
        this.dossiers = dossiers;
        this.colleagues = colleagues;
        this.teams = teams;
        this.domains = domains;
        this.consultations = consultations;
    }

    /** Nothing filled in, with every choice this person has. */
    AskColleague empty(Actor actor) {
        return new AskColleague(QuestionWish.ASK, null, null, null, null, null, null, null, null, null, dossiers.options(actor),
                colleagues(actor), specialists(actor),
                domains.domains().stream().map(domain -> new Option(domain.name(), domain.code())).toList(), consultations.openOf(actor.id()));
    }

    /** @throws FormRejected for somebody who does not work in this team: who has several teams is offered the colleagues of all */
    void requireColleague(String team, String login) {
        if (colleagues.inTeam(team, Colleagues.WORKER).stream().noneMatch(colleague -> colleague.login().equals(login))) {
            throw new FormRejected("colleague", "Welke collega?", "Kies een collega van het team van dit huishouden.");
        }
    }

    private List<Option> colleagues(Actor actor) {
        return actor.teams().stream().sorted().flatMap(team -> colleagues.inTeam(team, Colleagues.WORKER).stream()).distinct()
                .filter(colleague -> !colleague.login().equals(actor.id()))
                .map(Colleague::option).toList();
    }

    private List<Option> specialists(Actor actor) {
        return teams.teams(Line.SECOND).stream().filter(team -> !actor.teams().contains(team.id()))
                .map(team -> new Option(team.name(), team.id())).toList();
    }
}
