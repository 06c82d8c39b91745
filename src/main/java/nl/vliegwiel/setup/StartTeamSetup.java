package nl.vliegwiel.setup;

import java.util.List;
import nl.vliegwiel.form.Option;

/** The form {@code start-team-setup}. */
record StartTeamSetup(
        About about,
        String newTeam,
        String team,
        List<String> coordinators,
        List<String> managers,
        String reason,
        List<Option> teamOptions,
        List<Option> coordinatorOptions,
        List<Option> managerOptions) {

    enum About { NEW, EXISTING }
}
