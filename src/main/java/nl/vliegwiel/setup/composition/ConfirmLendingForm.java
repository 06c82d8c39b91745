package nl.vliegwiel.setup.composition;

import java.util.List;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Contribution;
import nl.vliegwiel.setup.Contributions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Who speaks for a partner says whether the conditions of lending are right; of the team it shows only whom the partner lends. */
@Component
class ConfirmLendingForm implements DossierForm<ConfirmLending> {

    private final RoundSheet sheet;
    private final Lendings lendings;
    private final Contributions contributions;
    private final WorkingDays days;

    ConfirmLendingForm(RoundSheet sheet, Lendings lendings, Contributions contributions, WorkingDays days) {
        this.sheet = sheet;
        this.lendings = lendings;
        this.contributions = contributions;
        this.days = days;
    }

    @Override
    public String key() {
        return "confirm-lending";
    }

    @Override
    public Class<ConfirmLending> type() {
        return ConfirmLending.class;
    }

    @Override
    public ConfirmLending show(FormContext context) {
        Round round = sheet.round(context);
        Lending lending = lendings.get(contributions.of(context).subject());
        Lending.Terms terms = lending.terms();
        return new ConfirmLending(sheet.title(round), lendings.people(round, lending.partner()), terms.competences(), terms.results(),
                terms.notFunctioning(), period(terms), null, null);
    }

    private static String period(Lending.Terms terms) {
        boolean single = terms.noticeWeeks() != null && terms.noticeWeeks() == 1;
        return terms.hours() + " uur per week, opzegtermijn " + terms.noticeWeeks() + (single ? " week" : " weken");
    }

    @Override
    public List<FormRejected.Fault> objections(FormContext context, ConfirmLending answers) {
        boolean silent = answers.answer() == Lending.Answer.DECLINED && (answers.words() == null || answers.words().isBlank());
        return silent ? List.of(new FormRejected.Fault("words", "Wat wilt u hierbij zeggen?", "Vul in wat er anders moet.")) : List.of();
    }

    @Override
    public Decisions submit(FormContext context, ConfirmLending answers) {
        Contribution contribution = contributions.of(context);
        lendings.get(contribution.subject()).answer(answers.answer(), answers.words(), contribution.login(), days.today());
        contributions.answered(contribution);
        return Decisions.none();
    }
}
