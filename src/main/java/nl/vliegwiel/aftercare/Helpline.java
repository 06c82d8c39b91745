package nl.vliegwiel.aftercare;

import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** Whom a household calls when it needs the team again, as a form proposes it. */
@Component
class Helpline {

    private final Aftercares aftercares;
    private final Colleagues colleagues;
    private final TeamDirectory teams;

    Helpline(Aftercares aftercares, Colleagues colleagues, TeamDirectory teams) {
        this.aftercares = aftercares;
        this.colleagues = colleagues;
        this.teams = teams;
    }

    /** What was agreed when the household was let go, else who keeps the contact now. */
    String of(CaseFile file) {
        return aftercares.current(file.reference()).map(Aftercare::helpline).orElseGet(() -> contact(file));
    }

    private String contact(CaseFile file) {
        String team = teams.nameOf(file.team());
        return file.contactPerson() == null ? team : colleagues.nameOf(file.contactPerson()) + ", " + team;
    }
}
