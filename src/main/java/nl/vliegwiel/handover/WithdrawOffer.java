package nl.vliegwiel.handover;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.lifecycle.Filed;
import nl.vliegwiel.lifecycle.HouseholdEvent;
import nl.vliegwiel.lifecycle.HouseholdNews;
import nl.vliegwiel.lifecycle.ReportHouseholdEvent;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** The offering line takes its offer back while there is no answer (mission C17). Whoever is second, of withdrawing and answering, is told. */
@Component
class WithdrawOffer implements HouseholdNews {

    private final Handovers handovers;
    private final Verdicts verdicts;
    private final HandoverDates dates;

    WithdrawOffer(Handovers handovers, Verdicts verdicts, HandoverDates dates) {
        this.handovers = handovers;
        this.verdicts = verdicts;
        this.dates = dates;
    }

    @Override
    public HouseholdEvent kind() {
        return HouseholdEvent.WITHDRAW_OFFER;
    }

    @Override
    public List<String> messages() {
        return List.of(HandoverMessages.OFFER_WITHDRAWN);
    }

    @Override
    public Optional<String> objection(CaseFile file, boolean awaited) {
        return awaited && handovers.open(file.reference()).isPresent() ? Optional.empty() : Optional.of(verdicts.noOffer(file.reference()));
    }

    @Override
    public Filed file(FormContext context, CaseFile file, ReportHouseholdEvent report) {
        Handover offer = handovers.open(file.reference()).map(open -> handovers.toDecide(file.reference(), open.id()))
                .filter(Handover::isOpen)
                .orElseThrow(() -> new FormRejected("householdEvent", "Wat is het nieuws?", verdicts.noOffer(file.reference())));
        offer.withdraw(new Withdrawal(report.withdrawReason(), context.actor().id(), dates.today()));
        return Filed.andPassedOn(Decisions.none());
    }
}
