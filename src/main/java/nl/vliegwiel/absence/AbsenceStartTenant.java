package nl.vliegwiel.absence;

import java.util.Map;
import java.util.Optional;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.StartTenant;
import org.springframework.stereotype.Component;

/** A coordinator may have several teams: the work is that of the team in which somebody is away. */
@Component
class AbsenceStartTenant implements StartTenant {

    @Override
    public Optional<String> tenant(String process, Actor actor, Map<String, Object> submitted) {
        return "absence".equals(process) ? Optional.of(team(actor, submitted.get(ArrangeAbsenceForm.ABSENT))) : Optional.empty();
    }

    private static String team(Actor actor, Object chosen) {
        return AbsentColleague.of(chosen).map(AbsentColleague::team).filter(actor.teams()::contains)
                .orElseThrow(() -> new FormRejected(ArrangeAbsenceForm.ABSENT, ArrangeAbsenceForm.WHO, "Kies een collega van uw eigen team."));
    }
}
