package nl.vliegwiel.signal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.signal.KnownHouseholds.Match;
import nl.vliegwiel.team.Colleagues;
import org.springframework.stereotype.Component;

@Component
class AssessSignalForm implements DossierForm<AssessSignal> {

    private static final String NO_PROPOSAL = "Er is geen voorstel. Kies zelf wat nodig is.";

    private final Signals signals;
    private final SignalSheet sheet;
    private final EarlierSignals earlier;
    private final KnownHouseholds known;
    private final Colleagues colleagues;

    AssessSignalForm(Signals signals, SignalSheet sheet, EarlierSignals earlier, KnownHouseholds known, Colleagues colleagues) {
        this.signals = signals;
        this.sheet = sheet;
        this.earlier = earlier;
        this.known = known;
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
        List<Match> matches = known.inTeam(signal.team(), report);
        List<Option> workers = workers(signal.team());
        return new AssessSignal(report.householdName(), sheet.member(report), sheet.address(report), report.phone(), sheet.received(signal),
                sheet.urgency(report), sheet.concerns(report.concerns()), report.description(), report.reporter(),
                earlier.like(signal), rule.map(TriageRule::explanation).orElse(NO_PROPOSAL), proposed,
                proposed, null, likeliest(matches), among(workers, context.actor().id()), options(matches), workers);
    }

    @Override
    public Decisions submit(FormContext context, AssessSignal answers) {
        TriageRule rule = context.variable(SignalVariables.TRIAGE_RULE);
        boolean differs = rule != null && rule.outcome() != answers.triageOutcome();
        if (differs && answers.reason() == null) {
            throw new FormRejected("reason", "Waarom wijkt u af van het voorstel?",
                    "Vul dit veld in: uw keuze is anders dan het voorstel.");
        }
        boolean known = answers.dossier() != null && !AssessSignal.NEW.equals(answers.dossier());
        signals.get(context.number()).assess(new Assessment(rule, answers.triageOutcome(), differs ? answers.reason() : null,
                known ? answers.dossier() : null, known ? null : answers.contactPerson()), context.actor().id(), signals.now());
        return Decisions.none().with(SignalVariables.TRIAGE_OUTCOME, answers.triageOutcome());
    }

    private List<Option> workers(String team) {
        return colleagues.inTeam(team, "sociaal-werker").stream()
                .map(colleague -> new Option(colleague.name(), colleague.login())).toList();
    }

    private static String among(List<Option> options, String value) {
        return options.stream().anyMatch(option -> option.value().equals(value)) ? value : null;
    }

    /** What is sure is filled in; what only looks alike is left to the colleague. */
    private static String likeliest(List<Match> matches) {
        if (matches.isEmpty()) {
            return AssessSignal.NEW;
        }
        return matches.get(0).resemblance() == Resemblance.SURE ? matches.get(0).file().reference() : null;
    }

    private static List<Option> options(List<Match> matches) {
        return Stream.concat(Stream.of(new Option("Nieuw huishouden", AssessSignal.NEW)),
                matches.stream().map(match -> new Option(label(match.file()), match.file().reference()))).toList();
    }

    private static String label(CaseFile file) {
        Household household = file.household();
        return file.reference() + " – " + household.name() + (household.address() == null ? "" : " – " + household.address());
    }
}
