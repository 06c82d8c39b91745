package nl.vliegwiel.handover;

import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** The handover of an open form, and the names its reader knows. */
@Component
class HandoverFile {

    private final Handovers handovers;
    private final Dossiers dossiers;
    private final TeamDirectory teams;
    private final Colleagues colleagues;

    HandoverFile(Handovers handovers, Dossiers dossiers, TeamDirectory teams, Colleagues colleagues) {
        this.handovers = handovers;
        this.dossiers = dossiers;
        this.teams = teams;
        this.colleagues = colleagues;
    }

    Handover handover(FormContext context) {
        return handovers.get(context.number(), context.variable(HandoverVariables.HANDOVER_ID));
    }

    CaseFile dossier(FormContext context) {
        return dossiers.get(context.number());
    }

    String household(FormContext context) {
        return dossier(context).household().name();
    }

    String team(String id) {
        return teams.nameOf(id);
    }

    /** Null for null. */
    String colleague(String login) {
        return login == null ? null : colleagues.nameOf(login);
    }
}
