package nl.vliegwiel.lifecycle;

import java.util.Collection;
import java.util.List;
import nl.vliegwiel.plan.NewTracks;
import nl.vliegwiel.plan.PlanRhythm;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChoice;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Colleagues.Colleague;
import org.springframework.stereotype.Component;

@Component
class ReportHouseholdEventForm implements DossierForm<ReportHouseholdEvent> {

    private static final String WORKER = "sociaal-werker";

    private final DossierChoice choice;
    private final LifeDomains domains;
    private final Colleagues colleagues;
    private final NewsPolicy policy;
    private final NewTracks tracks;
    private final PlanRhythm rhythm;

    ReportHouseholdEventForm(DossierChoice choice, LifeDomains domains, Colleagues colleagues, NewsPolicy policy,
            NewTracks tracks, PlanRhythm rhythm) {
        this.choice = choice;
        this.domains = domains;
        this.colleagues = colleagues;
        this.policy = policy;
        this.tracks = tracks;
        this.rhythm = rhythm;
    }

    @Override
    public String key() {
        return "report-household-event";
    }

    @Override
    public Class<ReportHouseholdEvent> type() {
        return ReportHouseholdEvent.class;
    }

    @Override
    public ReportHouseholdEvent show(FormContext context) {
        Collection<String> own = context.actor().teams().stream().sorted().toList();
        return new ReportHouseholdEvent(null, null, null, null, null, rhythm.weeksBetweenCheckIns(), choice.options(context.actor()),
                domains.domains().stream().map(domain -> new Option(domain.name(), domain.code())).toList(),
                own.stream().flatMap(team -> colleagues.inTeam(team, WORKER).stream()).distinct()
                        .map(colleague -> new Option(colleague.name(), colleague.login())).toList());
    }

    @Override
    public Decisions submit(FormContext context, ReportHouseholdEvent news) {
        CaseFile file = choice.chosen(context, news.dossier());
        policy.objection(news.householdEvent(), file).ifPresent(objection -> {
            throw new FormRejected("householdEvent", "Wat is het nieuws?", objection);
        });
        Decisions decisions = Decisions.none().under(file.reference()).with(LifecycleVariables.HOUSEHOLD_EVENT, news.householdEvent());
        return news.householdEvent() == HouseholdEvent.ADD_TRACK ? withTrack(decisions, file, news) : decisions;
    }

    private Decisions withTrack(Decisions decisions, CaseFile file, ReportHouseholdEvent news) {
        requireColleague(file.team(), news.owner());
        String track = tracks.add(file.reference(), news.title(), news.domain(), news.owner(), news.checkInWeeks());
        return decisions.with(LifecycleVariables.TRACK_ID, track).with(LifecycleVariables.TRACK_OWNER, news.owner());
    }

    /** Somebody with several teams is offered the workers of all of them. */
    private void requireColleague(String team, String owner) {
        List<String> workers = colleagues.inTeam(team, WORKER).stream().map(Colleague::login).toList();
        if (!workers.contains(owner)) {
            throw new FormRejected("owner", "Wie begeleidt het traject?", "Kies een collega van het team van dit huishouden.");
        }
    }
}
