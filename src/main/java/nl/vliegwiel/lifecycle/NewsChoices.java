package nl.vliegwiel.lifecycle;

import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.DossierChoice;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.plan.PlanRhythm;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Colleagues.Colleague;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** What can be chosen on the form for news, before it is known about which household it is. */
@Component
class NewsChoices {

    private final DossierChoice dossiers;
    private final NewsPolicy policy;
    private final LifeDomains domains;
    private final Colleagues colleagues;
    private final TeamDirectory teams;
    private final PlanRhythm rhythm;

    NewsChoices(DossierChoice dossiers, NewsPolicy policy, LifeDomains domains, Colleagues colleagues, TeamDirectory teams,
            PlanRhythm rhythm) {
        this.dossiers = dossiers;
        this.policy = policy;
        this.domains = domains;
        this.colleagues = colleagues;
        this.teams = teams;
        this.rhythm = rhythm;
    }

    /** Nothing filled in, with every choice this person has. */
    ReportHouseholdEvent empty(Actor actor) {
        return new ReportHouseholdEvent(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, rhythm.weeksBetweenCheckIns(), null, null, null, null, null, null, null,
                dossierOptions(actor), policy.kinds().stream().map(news -> option(news.kind())).toList(), neighbourhoods(),
                options(actor, HouseholdEvent.DATA_CHANGED), options(actor, HouseholdEvent.CONSENT_WITHDRAWN),
                domains.domains().stream().map(domain -> new Option(domain.name(), domain.code())).toList(), workers(actor),
                options(actor, HouseholdEvent.NEW_CONTACT_PERSON), options(actor, HouseholdEvent.TRANSFER));
    }

    private List<Option> dossierOptions(Actor actor) {
        boolean afterClosing = policy.kinds().stream().anyMatch(HouseholdNews::afterClosing);
        return afterClosing ? Stream.concat(dossiers.options(actor).stream(), dossiers.closedOptions(actor).stream()).toList()
                : dossiers.options(actor);
    }

    private static Option option(HouseholdEvent kind) {
        return new Option(kind.label(), kind.name());
    }

    private List<Option> options(Actor actor, HouseholdEvent kind) {
        return policy.kinds().stream().filter(news -> news.kind() == kind).flatMap(news -> news.options(actor).stream()).toList();
    }

    private List<Option> neighbourhoods() {
        return teams.neighbourhoods().stream().map(area -> new Option(area.name(), area.code())).toList();
    }

    private List<Option> workers(Actor actor) {
        return actor.teams().stream().sorted().flatMap(team -> colleagues.inTeam(team, Colleagues.WORKER).stream()).distinct()
                .map(Colleague::option).toList();
    }
}
