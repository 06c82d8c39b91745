package nl.vliegwiel.setup.partners;

import java.util.ArrayList;
import java.util.List;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.Steps;
import nl.vliegwiel.setup.partners.CompletePartners.Outcome;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Ends step 1, or goes on looking for partners. */
@Component
class CompletePartnersForm implements DossierForm<CompletePartners> {

    private final RoundSheet sheet;
    private final Steps steps;
    private final Partners partners;
    private final PartnersStep step;
    private final Coverage coverage;
    private final PartnerLines lines;
    private final WorkingDays days;

    CompletePartnersForm(RoundSheet sheet, Steps steps, Partners partners, PartnersStep step, Coverage coverage, PartnerLines lines,
            WorkingDays days) {
        this.sheet = sheet;
        this.steps = steps;
        this.partners = partners;
        this.step = step;
        this.coverage = coverage;
        this.lines = lines;
        this.days = days;
    }

    @Override
    public String key() {
        return "complete-partners";
    }

    @Override
    public Class<CompletePartners> type() {
        return CompletePartners.class;
    }

    @Override
    public CompletePartners show(FormContext context) {
        Round round = sheet.round(context);
        List<UnansweredRow> unanswered = lines.unanswered(round);
        return new CompletePartners(sheet.title(round), sheet.why(round, Step.PARTNERS), Lines.of(step.missing(round)),
                coverage.warning(round), lines.of(round), unanswered.isEmpty(), unanswered, null);
    }

    /** What is filled in now counts already when the step is to be done. */
    @Override
    public List<FormRejected.Fault> objections(FormContext context, CompletePartners answers) {
        List<FormRejected.Fault> faults = new ArrayList<>(CompleteRules.faults(answers.rows()));
        if (answers.outcome() == Outcome.DONE) {
            Round round = sheet.round(context);
            List<Standing> standing = partners.of(round).stream().map(partner -> standing(partner, answers.rows())).toList();
            PartnerGates.missing(standing, partners.noInstitute(round))
                    .forEach(sentence -> faults.add(new FormRejected.Fault("outcome", "Is stap 1 rond?", sentence)));
        }
        return faults;
    }

    private static Standing standing(Partner partner, List<UnansweredRow> rows) {
        boolean filledIn = rows.stream().anyMatch(row -> partner.id().toString().equals(row.id()) && row.isComplete());
        return Standing.of(partner, filledIn || partner.statement().isPresent());
    }

    @Override
    public Decisions submit(FormContext context, CompletePartners answers) {
        Round round = sheet.round(context);
        String by = context.actor().id();
        partners.of(round).forEach(partner -> answers.rows().stream()
                .filter(row -> partner.id().toString().equals(row.id()) && row.isComplete())
                .forEach(row -> partner.state(new Statement(row.gain(), row.loss(), row.rules(), row.conditions(), row.saidBy(), by, days.today()))));
        return answers.outcome() == Outcome.DONE ? steps.complete(round, Step.PARTNERS, by) : Decisions.none();
    }
}
