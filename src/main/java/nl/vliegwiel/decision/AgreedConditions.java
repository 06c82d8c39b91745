package nl.vliegwiel.decision;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.mandate.Mandate;
import nl.vliegwiel.mandate.Mandate.Power;
import nl.vliegwiel.mandate.Mandates;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** What was agreed on using a mandate, for whoever is about to use it. */
@Component
class AgreedConditions {

    private final Mandates mandates;
    private final TeamDirectory teams;
    private final WorkingDays days;

    AgreedConditions(Mandates mandates, TeamDirectory teams, WorkingDays days) {
        this.mandates = mandates;
        this.teams = teams;
        this.days = days;
    }

    /** The conditions of these teams today. */
    Conditions of(Collection<String> ids) {
        List<Condition> all = ids.stream().sorted().flatMap(this::of).toList();
        String inWords = all.stream().map(one -> one.inWords(ids.size() > 1)).collect(Collectors.joining("\n"));
        return new Conditions(inWords.isEmpty() ? null : inWords, all.stream().map(one -> one.power().kind().name()).distinct().toList());
    }

    private Stream<Condition> of(String team) {
        return mandates.of(team, days.today()).map(Mandate::powers).orElse(List.of()).stream().filter(power -> power.conditions() != null)
                .map(power -> new Condition(teams.nameOf(team), power));
    }

    private record Condition(String team, Power power) {

        String inWords(boolean nameTheTeam) {
            return (nameTheTeam ? team + ", " : "") + power.kind().label() + ": " + power.conditions();
        }
    }

    /**
     * @param inWords a line per condition; null when there is none
     * @param kinds the codes of the kinds of decision that have one
     */
    record Conditions(String inWords, List<String> kinds) {
    }
}
