package nl.vliegwiel.handover;

import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** Some weeks later the offering line asks how it goes; with that its access ends. */
@Component
class FollowUpHandoverForm implements DossierForm<FollowUpHandover> {

    private final HandoverFile file;
    private final Responsibility responsibility;
    private final HandoverDates dates;

    FollowUpHandoverForm(HandoverFile file, Responsibility responsibility, HandoverDates dates) {
        this.file = file;
        this.responsibility = responsibility;
        this.dates = dates;
    }

    @Override
    public String key() {
        return "follow-up-handover";
    }

    @Override
    public Class<FollowUpHandover> type() {
        return FollowUpHandover.class;
    }

    @Override
    public FollowUpHandover show(FormContext context) {
        Handover handover = file.handover(context);
        Start start = handover.start();
        return new FollowUpHandover(file.household(context), file.team(handover.offer().toTeam()), file.colleague(handover.director()),
                start == null ? null : DutchDate.of(start.on()), start == null ? null : start.firstStep(), null, null);
    }

    @Override
    public Decisions submit(FormContext context, FollowUpHandover answers) {
        responsibility.followUp(file.handover(context), new FollowUp(answers.landing(), answers.words(), dates.today()));
        return Decisions.none();
    }
}
