package nl.vliegwiel.setup;

import java.util.Map;
import java.util.Optional;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.StartTenant;
import nl.vliegwiel.team.SetupTenant;
import nl.vliegwiel.team.TeamId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A round lives in the tenant of its team's set-up, which is there before the team (ADR 12). */
@Component
class SetupStartTenant implements StartTenant {

    private final ObjectProvider<Rounds> rounds;

    SetupStartTenant(ObjectProvider<Rounds> rounds) {
        this.rounds = rounds;
    }

    @Override
    public Optional<String> tenant(String process, Actor actor, Map<String, Object> submitted) {
        return switch (process) {
            case "team-setup" -> Optional.of(ofTeam(actor, submitted));
            case "setup-event" -> Optional.of(ofRound(actor, submitted.get("round")));
            default -> Optional.empty();
        };
    }

    private static String ofTeam(Actor actor, Map<String, Object> submitted) {
        if ("NEW".equals(submitted.get("about"))) {
            return TeamId.of(text(submitted.get("newTeam"))).map(SetupTenant::of)
                    .orElseThrow(() -> new FormRejected("newTeam", "Hoe heet het team?", "Vul een naam met letters in."));
        }
        String team = text(submitted.get("team"));
        if (team == null || !actor.teams().contains(team)) {
            throw new FormRejected("team", "Welk team?", "Kies een van uw eigen teams.");
        }
        return SetupTenant.of(team);
    }

    private String ofRound(Actor actor, Object number) {
        return Optional.ofNullable(text(number)).flatMap(rounds.getObject()::find).map(round -> SetupTenant.of(round.team()))
                .filter(actor::belongsTo)
                .orElseThrow(() -> new FormRejected("round", "Welke opzet?", "Kies een opzet waaraan u meedoet."));
    }

    private static String text(Object value) {
        return value instanceof String text && !text.isBlank() ? text : null;
    }
}
