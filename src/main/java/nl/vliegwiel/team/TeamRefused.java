package nl.vliegwiel.team;

import nl.vliegwiel.process.ReadableFault;

/** A version of a team that cannot be laid down, with why in Dutch. Names teams and neighbourhoods. */
public class TeamRefused extends RuntimeException implements ReadableFault {

    private static final long serialVersionUID = 1L;

    TeamRefused(String reason) {
        super(reason);
    }
}
