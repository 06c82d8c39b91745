package nl.vliegwiel.signal;

import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** Adds a signal to an open dossier, whichever line has it: its contact person or director looks at it. */
@Component
class Joining {

    static final String FIRST_LINE = "case-lifecycle.signalJoined";
    private static final String SECOND_LINE = "second-line-support.signalJoined";

    private final TeamDirectory teams;
    private final ProcessMessages messages;

    Joining(TeamDirectory teams, ProcessMessages messages) {
        this.teams = teams;
        this.messages = messages;
    }

    void join(Signal signal, CaseFile file) {
        signal.join(file.reference());
        messages.open(message(file), file.reference(), Decisions.none().with(SignalVariables.SIGNAL_ID, signal.id().toString()));
    }

    private String message(CaseFile file) {
        return isFirstLine(file) ? FIRST_LINE : SECOND_LINE;
    }

    /** Whether a team that can weigh signals answers for this dossier. */
    boolean isFirstLine(CaseFile file) {
        return teams.find(file.team()).map(Team::line).orElse(Line.FIRST) == Line.FIRST;
    }
}
