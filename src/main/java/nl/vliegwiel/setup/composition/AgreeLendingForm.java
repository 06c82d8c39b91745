package nl.vliegwiel.setup.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.composition.AgreeLending.LendingRow;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Agrees with each partner that lends people on which conditions it does. */
@Component
class AgreeLendingForm implements DossierForm<AgreeLending> {

    private static final String LENT = "Spreek met elke partner die mensen uitleent af wat u van elkaar verwacht.";
    private static final String NOBODY = "Niemand in dit team is uitgeleend. U hoeft hier niets in te vullen.";

    private final RoundSheet sheet;
    private final Lendings lendings;
    private final WorkingDays days;

    AgreeLendingForm(RoundSheet sheet, Lendings lendings, WorkingDays days) {
        this.sheet = sheet;
        this.lendings = lendings;
        this.days = days;
    }

    @Override
    public String key() {
        return "agree-lending";
    }

    @Override
    public Class<AgreeLending> type() {
        return AgreeLending.class;
    }

    @Override
    public AgreeLending show(FormContext context) {
        Round round = sheet.round(context);
        List<LendingRow> rows = lendings.of(round).stream().map(lending -> row(round, lending)).toList();
        return new AgreeLending(sheet.title(round), sheet.why(round, Step.COMPOSITION), rows.isEmpty() ? NOBODY : LENT, rows);
    }

    private LendingRow row(Round round, Lending lending) {
        Lending.Terms terms = lending.terms();
        return new LendingRow(lending.partner(), lendings.nameOf(round, lending.partner()) + ": " + lendings.people(round, lending.partner()),
                lendings.standing(round, lending), terms.competences(), terms.results(), terms.notFunctioning(), terms.noticeWeeks(), terms.hours(),
                lending.paperOn() != null, lending.paperBy(), lending.paperOn());
    }

    @Override
    public List<FormRejected.Fault> objections(FormContext context, AgreeLending answers) {
        List<FormRejected.Fault> faults = new ArrayList<>();
        for (int place = 0; place < answers.rows().size(); place++) {
            LocalDate paperOn = answers.rows().get(place).paperOn();
            if (paperOn != null && paperOn.isAfter(days.today())) {
                faults.add(new FormRejected.Fault("lendings[" + place + "].paperOn", "Akkoord op", "Kies vandaag of een eerdere datum."));
            }
        }
        return faults;
    }

    @Override
    public Decisions submit(FormContext context, AgreeLending answers) {
        lendings.settle(sheet.round(context), answers.rows());
        return Decisions.none();
    }
}
