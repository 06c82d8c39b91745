package nl.vliegwiel.setup.approach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Anonymity;
import nl.vliegwiel.setup.Anonymity.Text;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.Step;
import org.springframework.stereotype.Component;

/** Writes down the cases that were talked through, without anybody's name. */
@Component
class DiscussCasesForm implements DossierForm<DiscussCases> {

    private final RoundSheet sheet;
    private final Approaches approaches;
    private final DiscussedCases cases;
    private final Participation participation;
    private final Shortfall shortfall;
    private final ApproachCatalogue catalogue;
    private final Anonymity anonymity;

    DiscussCasesForm(RoundSheet sheet, Approaches approaches, DiscussedCases cases, Participation participation, Shortfall shortfall,
            ApproachCatalogue catalogue, Anonymity anonymity) {
        this.sheet = sheet;
        this.approaches = approaches;
        this.cases = cases;
        this.participation = participation;
        this.shortfall = shortfall;
        this.catalogue = catalogue;
        this.anonymity = anonymity;
    }

    @Override
    public String key() {
        return "discuss-cases";
    }

    @Override
    public Class<DiscussCases> type() {
        return DiscussCases.class;
    }

    @Override
    public DiscussCases show(FormContext context) {
        Round round = sheet.round(context);
        return new DiscussCases(sheet.title(round), sheet.why(round, Step.APPROACH), shortfall.of(round), approaches.sheet(round).urgency(),
                catalogue.leastCases(), participation.options(round), participation.partnerOptions(round),
                cases.of(round).stream().map(CaseRow::of).toList());
    }

    @Override
    public List<Fault> objections(FormContext context, DiscussCases answers) {
        Round round = sheet.round(context);
        List<Fault> faults = new ArrayList<>(recognisable(context.actor().teams(), answers.told()));
        if (answers.told().size() < catalogue.leastCases()) {
            faults.add(new Fault("cases", "Casussen", "Bespreek ten minste " + catalogue.leastCases() + " casussen."));
        }
        if (nobodyTalked(answers, participation.futureMembers(round)::contains)) {
            faults.add(new Fault("cases", "Wie praatte mee?", "Laat bij ten minste één casus een toekomstig teamlid meepraten."));
        }
        Set<String> voices = participation.voices(round);
        if (nobodyTalked(answers, voices::contains) && answers.told().stream().allMatch(row -> row.partnersTalking().isEmpty())) {
            faults.add(new Fault("cases", "Wie praatte mee?", "Laat bij ten minste één casus een partner meepraten."));
        }
        return faults;
    }

    private List<Fault> recognisable(Collection<String> teams, List<CaseRow> cases) {
        return IntStream.range(0, cases.size()).boxed().flatMap(place -> anonymity.faults(teams, cases.get(place).isChecked(), Stream.of(
                text(place, "situation", "Wat speelt er?", cases.get(place).situation()),
                text(place, "wishes", "Wat wil het huishouden zelf?", cases.get(place).wishes()),
                text(place, "obstacle", "Wat stond er tussen organisaties in de weg?", cases.get(place).obstacle()),
                text(place, "help", "Wat had geholpen?", cases.get(place).help()))).stream()).toList();
    }

    private static Text text(int place, String key, String label, String words) {
        return new Text("cases[" + place + "]." + key, "Casussen " + (place + 1) + ", " + label, words);
    }

    private static boolean nobodyTalked(DiscussCases answers, Predicate<String> wanted) {
        return answers.told().stream().flatMap(row -> row.talking().stream()).noneMatch(wanted);
    }

    @Override
    public Decisions submit(FormContext context, DiscussCases answers) {
        cases.tell(sheet.round(context), answers.told());
        return Decisions.none();
    }
}
