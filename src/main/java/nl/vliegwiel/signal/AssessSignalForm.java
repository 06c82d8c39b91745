package nl.vliegwiel.signal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.recognition.KnownHousehold;
import nl.vliegwiel.recognition.KnownHouseholds;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Colleagues.Colleague;
import org.springframework.stereotype.Component;

@Component
class AssessSignalForm implements DossierForm<AssessSignal> {

    private static final String NO_PROPOSAL = "Er is geen voorstel. Kies zelf wat nodig is.";

    private final Signals signals;
    private final SignalSheet sheet;
    private final EarlierSignals earlier;
    private final KnownHouseholds known;
    private final KnownSheet knownSheet;
    private final Colleagues colleagues;
    private final SignalProperties properties;

    AssessSignalForm(Signals signals, SignalSheet sheet, EarlierSignals earlier, KnownHouseholds known, KnownSheet knownSheet,
            Colleagues colleagues, SignalProperties properties) {
        this.signals = signals;
        this.sheet = sheet;
        this.earlier = earlier;
        this.known = known;
        this.knownSheet = knownSheet;
        this.properties = properties;
        this.colleagues = colleagues;
    }

    @Override
    public String key() {
        return "assess-signal";
    }

    @Override
    public Class<AssessSignal> type() {
        return AssessSignal.class;
    }

    @Override
    public AssessSignal show(FormContext context) {
        Signal signal = signals.get(context.number());
        Report report = signal.report();
        Optional<TriageRule> rule = Optional.ofNullable(context.variable(SignalVariables.TRIAGE_RULE));
        TriageOutcome proposed = rule.map(TriageRule::outcome).orElse(null);
        List<KnownHousehold> matches = matches(signal);
        List<Option> workers = workers(signal.team());
        return new AssessSignal(report.householdName(), sheet.member(report), sheet.address(report), report.phone(), sheet.received(signal),
                sheet.urgency(report), sheet.concerns(report.concerns()), report.description(), report.reporter(),
                earlier.like(signal), knownSheet.rows(matches), closed(matches),
                rule.map(TriageRule::explanation).orElse(NO_PROPOSAL), proposed, proposed, null, likeliest(matches),
                proposedContact(matches, workers, context.actor().id()), options(matches), workers);
    }

    @Override
    public List<FormRejected.Fault> objections(FormContext context, AssessSignal answers) {
        boolean unexplained = differs(context.variable(SignalVariables.TRIAGE_RULE), answers) && answers.reason() == null;
        return unexplained ? List.of(new FormRejected.Fault("reason", "Waarom wijkt u af van het voorstel?",
                "Vul dit veld in: uw keuze is anders dan het voorstel.")) : List.of();
    }

    private static boolean differs(TriageRule rule, AssessSignal answers) {
        return rule != null && answers.triageOutcome() != null && rule.outcome() != answers.triageOutcome();
    }

    @Override
    public Decisions submit(FormContext context, AssessSignal answers) {
        TriageRule rule = context.variable(SignalVariables.TRIAGE_RULE);
        boolean differs = differs(rule, answers);
        String dossier = AssessSignal.NEW.equals(answers.dossier()) ? null : answers.dossier();
        signals.get(context.number()).assess(new Assessment(rule, answers.triageOutcome(), differs ? answers.reason() : null,
                dossier, answers.contactPerson()), context.actor().id(), signals.now());
        return Decisions.none().with(SignalVariables.TRIAGE_OUTCOME, answers.triageOutcome());
    }

    private List<KnownHousehold> matches(Signal signal) {
        return known.knownTo(signal.team(), signal.report().sketch()).stream().limit(properties.mostMatches()).toList();
    }

    private List<Option> workers(String team) {
        return colleagues.inTeam(team, Colleagues.WORKER).stream()
                .map(Colleague::option).toList();
    }

    /** Who kept the contact with a household that comes back; else who assesses. */
    private static String proposedContact(List<KnownHousehold> matches, List<Option> workers, String assessor) {
        Optional<String> former = matches.stream().limit(1).filter(match -> match.isSure() && !match.file().isOpen())
                .map(match -> match.file().contactPerson()).filter(login -> among(workers, login)).findFirst();
        return former.orElse(among(workers, assessor) ? assessor : null);
    }

    private static boolean among(List<Option> options, String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }

    /** What is sure is filled in; what only looks alike is left to the colleague. */
    private static String likeliest(List<KnownHousehold> matches) {
        if (matches.isEmpty()) {
            return AssessSignal.NEW;
        }
        return matches.get(0).isSure() ? matches.get(0).file().reference() : null;
    }

    private static List<Option> options(List<KnownHousehold> matches) {
        return Stream.concat(Stream.of(new Option("Nieuw huishouden", AssessSignal.NEW)), matches.stream().map(KnownSheet::option)).toList();
    }

    private static List<String> closed(List<KnownHousehold> matches) {
        return matches.stream().filter(match -> !match.file().isOpen()).map(match -> match.file().reference()).toList();
    }
}
