package nl.vliegwiel.setup;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Participant.Capacity;
import nl.vliegwiel.team.SetupTenant;
import org.springframework.stereotype.Component;

/** Whoever leads a set-up takes a step up again, invites somebody, asks to evaluate now, or stops the round. */
@Component
class ReportSetupEventForm implements DossierForm<ReportSetupEvent> {

    private final Rounds rounds;
    private final RoundSheet sheet;
    private final Participants participants;
    private final SetupEventPolicy policy;
    private final SetupReports reports;
    private final Clock clock;

    ReportSetupEventForm(Rounds rounds, RoundSheet sheet, Participants participants, SetupEventPolicy policy, SetupReports reports, Clock clock) {
        this.rounds = rounds;
        this.sheet = sheet;
        this.participants = participants;
        this.policy = policy;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "report-setup-event";
    }

    @Override
    public Class<ReportSetupEvent> type() {
        return ReportSetupEvent.class;
    }

    @Override
    public ReportSetupEvent show(FormContext context) {
        List<Option> running = rounds.runningOf(context.actor().setups().stream().map(SetupTenant::team).toList()).stream()
                .map(round -> new Option(sheet.title(round), round.number())).toList();
        boolean none = running.isEmpty();
        return new ReportSetupEvent(running.size() == 1 ? running.get(0).value() : null, null, null, null, null, null, null, running,
                policy.of(context.actor()).stream().map(SetupEvent::option).toList(), Arrays.stream(Step.values()).map(Step::option).toList(),
                Arrays.stream(Capacity.values()).map(capacity -> new Option(capacity.label(), capacity.name())).toList(),
                none ? List.of() : participants.invitable(), none ? List.of() : participants.withRoles(Leads.ROLES));
    }

    @Override
    public List<Fault> objections(FormContext context, ReportSetupEvent answers) {
        if (answers.round() == null || answers.event() == null) {
            return List.of();
        }
        return rounds.find(answers.round()).map(round -> policy.objection(round, answers.event(), answers.step()))
                .orElse(Optional.of("Kies een opzet waaraan u meedoet."))
                .map(why -> List.of(new Fault("event", "Wat wilt u doen?", why))).orElse(List.of());
    }

    @Override
    public Decisions submit(FormContext context, ReportSetupEvent answers) {
        Round round = rounds.get(answers.round());
        SetupReport report = reports.save(new SetupReport(round.number(), answers, context.actor().id(), clock.instant()));
        if (answers.event() == SetupEvent.INVITE) {
            participants.invite(round, answers.invited(), answers.capacity(), context.actor().id());
        }
        return Decisions.none().under(round.number())
                .with(SetupVariables.SETUP_EVENT, answers.event()).with(SetupVariables.SETUP_REPORT_ID, report.id().toString());
    }
}
