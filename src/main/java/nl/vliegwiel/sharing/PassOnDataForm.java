package nl.vliegwiel.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** The worker tells the partner, and writes down that it was done. What lost its basis meanwhile is not told any more. */
@Component
class PassOnDataForm implements DossierForm<PassOnData> {

    private final SharingDesk desk;
    private final SharingData data;
    private final SharingOverview overview;
    private final Dossiers dossiers;
    private final WorkingDays days;
    private final Clock clock;

    PassOnDataForm(SharingDesk desk, SharingData data, SharingOverview overview, Dossiers dossiers, WorkingDays days, Clock clock) {
        this.desk = desk;
        this.data = data;
        this.overview = overview;
        this.dossiers = dossiers;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "pass-on-data";
    }

    @Override
    public Class<PassOnData> type() {
        return PassOnData.class;
    }

    @Override
    public PassOnData show(FormContext context) {
        SharingAct act = act(context);
        boolean running = act.isRunning(days.today());
        return new PassOnData(dossiers.get(context.number()).household().name(), act.partnerName(), explanation(act),
                running ? data.namesOf(act.shared()) : null, DutchDate.of(act.untilOn()), running, null, days.today(), null,
                overview.all(context.number()));
    }

    private static String explanation(SharingAct act) {
        return new Judgement(act.rule(), act.partnerName(), act.agreementVersion(), act.items(), act.untilOn()).explanation();
    }

    @Override
    public Set<String> proposals() {
        return Set.of("passedOn");
    }

    @Override
    public Decisions submit(FormContext context, PassOnData answers) {
        SharingAct act = act(context);
        if (answers.passed() == Passed.YES) {
            requireAllowedThen(act, answers.passedOn());
            act.passOn(answers.passedOn(), answers.passedNote());
        } else if (act.isRunning(days.today())) {
            act.drop(answers.passedNote(), clock.instant());
        }
        return Decisions.none();
    }

    /** Who told it before the basis was lost says so; later it was not allowed. */
    private void requireAllowedThen(SharingAct act, LocalDate on) {
        LocalDate last = act.lastDay(clock.getZone());
        if (on.isAfter(days.today()) || on.isAfter(last)) {
            throw new FormRejected("passedOn", "Wanneer?", 
                    "Kies vandaag of eerder, en niet na " + DutchDate.of(last) + ": tot dan mocht u delen.");
        }
    }

    private SharingAct act(FormContext context) {
        return desk.act(context.number(), context.variable(SharingVariables.SHARING_ACT_ID));
    }
}
