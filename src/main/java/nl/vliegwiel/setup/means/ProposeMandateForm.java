package nl.vliegwiel.setup.means;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.mandate.Euro;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.means.ProposeMandate.PowerRow;
import nl.vliegwiel.setup.means.ProposeMandate.Sanctions;
import org.springframework.stereotype.Component;

/** The project lead proposes what the team decides itself, and who decides when cooperation fails (mission T5, T6). */
@Component
class ProposeMandateForm implements DossierForm<ProposeMandate> {

    private final RoundSheet sheet;
    private final RoundMeans means;
    private final MeansProperties properties;

    ProposeMandateForm(RoundSheet sheet, RoundMeans means, MeansProperties properties) {
        this.sheet = sheet;
        this.means = means;
        this.properties = properties;
    }

    @Override
    public String key() {
        return "propose-mandate";
    }

    @Override
    public Class<ProposeMandate> type() {
        return ProposeMandate.class;
    }

    @Override
    public ProposeMandate show(FormContext context) {
        Round round = sheet.round(context);
        ProposedMandate known = means.mandate(round);
        return new ProposeMandate(sheet.title(round), sheet.why(round, Step.MEANS), means.answer(round).changesTo(MeansNext.MANDATE),
                Euro.text(Costing.amount(means.financing(round).directHelp())),
                known.sanctions() == null ? null : known.sanctions() ? Sanctions.YES : Sanctions.NO,
                known.powers().stream().map(ProposeMandateForm::row).toList(), known.deviationRules(), known.escalationDecides(),
                Optional.ofNullable(known.escalationDays()).orElse(properties.escalationDays()), known.escalationNext());
    }

    @Override
    public List<Fault> objections(FormContext context, ProposeMandate answers) {
        BigDecimal directHelp = Costing.amount(means.financing(sheet.round(context)).directHelp());
        List<Fault> faults = new ArrayList<>();
        List<PowerRow> rows = Optional.ofNullable(answers.powers()).orElse(List.of());
        for (int index = 0; index < rows.size(); index++) {
            faults.addAll(faults(rows.get(index), new Place(index), answers.sanctions(), directHelp));
        }
        if (answers.escalationDecides() != null && answers.escalationDecides().strip().equalsIgnoreCase(Optional.ofNullable(answers.escalationNext()).orElse("").strip())) {
            faults.add(new Fault("escalationNext", "Wie beslist daarna?", "Kies een andere functie dan bij 'Wie beslist?'."));
        }
        return faults;
    }

    @Override
    public Decisions submit(FormContext context, ProposeMandate answers) {
        ProposedMandate proposal = means.mandate(sheet.round(context));
        proposal.propose(answers.powers().stream().map(ProposeMandateForm::power).toList(), answers.sanctions() == Sanctions.YES, answers.deviationRules());
        proposal.escalate(answers.escalationDecides().strip(), answers.escalationDays(), answers.escalationNext().strip());
        return Decisions.none();
    }

    private static List<Fault> faults(PowerRow row, Place place, Sanctions sanctions, BigDecimal directHelp) {
        List<Fault> faults = new ArrayList<>();
        if (row.decidedBy() == DecidedBy.TEAM && row.kind().isSanction() && sanctions == Sanctions.NO) {
            faults.add(place.fault(row, "decidedBy", "Wie besluit?", "Dit is een sanctie, en die mag het team niet gebruiken. Kies het management."));
        }
        if (row.upTo() != null && row.upTo().signum() == 0) {
            faults.add(place.fault(row, "upTo", "Tot welk bedrag?", "Vul een bedrag boven nul in, of kies het management."));
        }
        if (row.upTo() != null && row.upTo().compareTo(directHelp) > 0) {
            faults.add(place.fault(row, "upTo", "Tot welk bedrag?", "Dit is meer dan het budget voor directe hulp."));
        }
        return faults;
    }

    private static PowerRow row(PowerProposal power) {
        return new PowerRow(power.kind(), power.kind().costs(), power.kind().label(), power.decidedBy(), Euro.of(power.upTo()), power.deviation(),
                power.conditions());
    }

    private static PowerProposal power(PowerRow row) {
        return new PowerProposal(row.kind(), row.decidedBy(), Euro.of(row.upTo()), Boolean.TRUE.equals(row.deviation()), row.conditions());
    }

    /** A row of the list, as messages name it. */
    private record Place(int index) {

        Fault fault(PowerRow row, String field, String label, String message) {
            return new Fault("powers[" + index + "]." + field, label + " (" + row.kind().label() + ")", message);
        }
    }
}
