package nl.vliegwiel.setup.partners;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Anonymity;
import nl.vliegwiel.setup.Anonymity.Text;
import nl.vliegwiel.setup.Contribution;
import nl.vliegwiel.setup.Contributions;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** A partner's own voice says what taking part brings and costs. It sees nothing of the other partners. */
@Component
class StateGainAndLossForm implements DossierForm<StateGainAndLoss> {

    private final RoundSheet sheet;
    private final Partners partners;
    private final Contributions contributions;
    private final WorkingDays days;
    private final Anonymity anonymity;

    StateGainAndLossForm(RoundSheet sheet, Partners partners, Contributions contributions, WorkingDays days, Anonymity anonymity) {
        this.sheet = sheet;
        this.partners = partners;
        this.contributions = contributions;
        this.days = days;
        this.anonymity = anonymity;
    }

    @Override
    public String key() {
        return "state-gain-and-loss";
    }

    @Override
    public Class<StateGainAndLoss> type() {
        return StateGainAndLoss.class;
    }

    @Override
    public StateGainAndLoss show(FormContext context) {
        Optional<Partner> partner = partners.find(contributions.of(context).subject());
        Statement said = partner.flatMap(Partner::statement).orElse(new Statement(null, null, null, null, null, null, null));
        return new StateGainAndLoss(sheet.title(sheet.round(context)), partner.map(Partner::name).orElse(null),
                partner.map(Partner::offers).orElse(null), said.gain(), said.loss(), said.rules(), said.conditions(), null);
    }

    @Override
    public List<Fault> objections(FormContext context, StateGainAndLoss answers) {
        return anonymity.faults(context.actor().teams(), answers.checked(), Stream.of(
                new Text("gain", "Wat wint uw organisatie als zij meedoet?", answers.gain()),
                new Text("loss", "Wat verliest uw organisatie?", answers.loss()),
                new Text("rules", "Welke eigen regels of protocollen laat uw organisatie los?", answers.rules()),
                new Text("conditions", "Onder welke voorwaarden doet u mee?", answers.conditions())));
    }

    @Override
    public Decisions submit(FormContext context, StateGainAndLoss answers) {
        Contribution asked = contributions.of(context);
        String by = context.actor().id();
        partners.find(asked.subject()).ifPresent(partner -> partner.state(
                new Statement(answers.gain(), answers.loss(), answers.rules(), answers.conditions(), by, by, days.today())));
        contributions.answered(asked);
        return Decisions.none();
    }
}
