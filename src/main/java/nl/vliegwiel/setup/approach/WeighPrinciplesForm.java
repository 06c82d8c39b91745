package nl.vliegwiel.setup.approach;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Anonymity;
import nl.vliegwiel.setup.Anonymity.Text;
import nl.vliegwiel.setup.Contribution;
import nl.vliegwiel.setup.Contributions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** A participant says of each principle what to think of it, and sees nothing of what others think. */
@Component
class WeighPrinciplesForm implements DossierForm<WeighPrinciples> {

    private final RoundSheet sheet;
    private final Approaches approaches;
    private final Principles principles;
    private final Contributions contributions;
    private final WorkingDays days;
    private final Anonymity anonymity;

    WeighPrinciplesForm(RoundSheet sheet, Approaches approaches, Principles principles, Contributions contributions, WorkingDays days, Anonymity anonymity) {
        this.sheet = sheet;
        this.approaches = approaches;
        this.principles = principles;
        this.contributions = contributions;
        this.days = days;
        this.anonymity = anonymity;
    }

    @Override
    public String key() {
        return "weigh-principles";
    }

    @Override
    public Class<WeighPrinciples> type() {
        return WeighPrinciples.class;
    }

    @Override
    public WeighPrinciples show(FormContext context) {
        Round round = sheet.round(context);
        Map<String, Opinion> before = principles.opinions(round, contributions.of(context).login());
        List<OpinionRow> rows = principles.all().stream().map(principle -> row(principle, before.get(principle.code()))).toList();
        return new WeighPrinciples(sheet.title(round),
                approaches.chosen(round).map(chosen -> chosen.name() + ". " + chosen.reason()).orElse(null), rows, null);
    }

    private static OpinionRow row(ApproachCatalogue.Principle principle, Opinion before) {
        return new OpinionRow(principle.code(), principle.text(), before == null ? null : before.stance(), before == null ? null : before.words());
    }

    @Override
    public List<Fault> objections(FormContext context, WeighPrinciples answers) {
        List<OpinionRow> rows = answers.rows();
        return anonymity.faults(context.actor().teams(), answers.checked(), IntStream.range(0, rows.size()).mapToObj(place ->
                new Text("principles[" + place + "].words", "Uitgangspunten " + (place + 1) + ", In uw woorden", rows.get(place).words())));
    }

    @Override
    public Decisions submit(FormContext context, WeighPrinciples answers) {
        Contribution asked = contributions.of(context);
        Round round = sheet.round(context);
        answers.rows().forEach(row -> principles.think(round, asked.login(), row, days.today()));
        contributions.answered(asked);
        return Decisions.none();
    }
}
