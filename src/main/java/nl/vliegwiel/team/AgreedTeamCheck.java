package nl.vliegwiel.team;

import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.Team.Neighbourhood;

/** What a version of a team has to be; forms ask it in the user's words before. */
final class AgreedTeamCheck {

    private static final int LONGEST_VERSION = 60;
    private static final int LONGEST_NAME = 200;

    private AgreedTeamCheck() {
    }

    /** @throws TeamRefused that names what is wrong */
    static void require(AgreedTeam team) {
        require(team.team() != null && team.team().matches(TeamId.PATTERN) && !SetupTenant.isSetup(team.team()), "De naam van dit team kan niet.");
        require(filled(team.name(), LONGEST_NAME), "Geef het team een naam.");
        require(team.line() != null && team.from() != null, "Kies een lijn en een datum voor het team.");
        require(filled(team.version(), LONGEST_VERSION), "Deze afspraak heeft een naam van hoogstens " + LONGEST_VERSION + " tekens nodig.");
        require(team.ages() == null || team.line() == Line.FIRST, "Alleen een team van de eerste lijn heeft een leeftijd.");
        require(team.ages() == null || team.ages().hold(), "De laagste leeftijd moet lager zijn dan de hoogste.");
        require(team.neighbourhoods().stream().map(Neighbourhood::code).distinct().count() == team.neighbourhoods().size(),
                "Kies elke wijk één keer.");
    }

    private static boolean filled(String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest;
    }

    private static void require(boolean fine, String reason) {
        if (!fine) {
            throw new TeamRefused(reason);
        }
    }
}
