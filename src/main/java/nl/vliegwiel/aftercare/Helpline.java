package nl.vliegwiel.aftercare;

import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** Whom a household calls when it needs the team again, as a form proposes it. */
@Component
class Helpline {

    private final Colleagues colleagues;
    private final TeamDirectory teams;

    Helpline(Colleagues colleagues, TeamDirectory teams) {
        this.colleagues = colleagues;
        this.teams = teams;
    }

    String of(CaseFile file) {
        String team = teams.nameOf(file.team());
        return file.contactPerson() == null ? team : colleagues.nameOf(file.contactPerson()) + ", " + team;
    }
}
