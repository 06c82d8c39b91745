package nl.vliegwiel.handover;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** One prefilled screen, no back office and no approval (mission C17). A household that does not want it is not handed over. */
@Component
class PrepareHandoverForm implements DossierForm<PrepareHandover> {

    private final HandoverFile file;
    private final Handovers handovers;
    private final OfferProposal proposal;
    private final Parcels parcels;
    private final TravelPolicy travel;
    private final Clock clock;

    PrepareHandoverForm(HandoverFile file, Handovers handovers, OfferProposal proposal, Parcels parcels, TravelPolicy travel,
            Clock clock) {
        this.file = file;
        this.handovers = handovers;
        this.proposal = proposal;
        this.parcels = parcels;
        this.travel = travel;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "prepare-handover";
    }

    @Override
    public Class<PrepareHandover> type() {
        return PrepareHandover.class;
    }

    @Override
    public PrepareHandover show(FormContext context) {
        CaseFile dossier = file.dossier(context);
        boolean besideTheWork = dossier.phase() != Phase.HANDOVER;
        return proposal.of(dossier, context.team(), besideTheWork);
    }

    @Override
    public Set<String> proposals() {
        return Set.of("conversationOn");
    }

    @Override
    public Decisions submit(FormContext context, PrepareHandover answers) {
        boolean agrees = answers.agreement() == Agreement.AGREES;
        Handover handover = handovers.add(agrees ? agreed(context, answers)
                : Handover.refused(context.number(), context.team(), context.actor().id(), clock.instant(), answers.objection()));
        Decisions decisions = Decisions.none().with(HandoverVariables.HANDOVER_ID, handover.id()).with(HandoverVariables.HOUSEHOLD_AGREES, agrees);
        return agrees ? decisions : decisions.with(HandoverVariables.HANDOVER_OUTCOME, HandoverOutcome.NOT_OFFERED);
    }

    private Handover agreed(FormContext context, PrepareHandover answers) {
        refuseSecondOffer(context.number());
        List<String> chosen = answers.domains() == null ? List.of() : answers.domains();
        Parcel parcel = parcels.to(answers.toTeam(), file.dossier(context));
        refuseWithoutBasis(parcel, chosen);
        travel.record(context.number(), answers.toTeam(), chosen, context.actor().id());
        Offer offer = new Offer(answers.toTeam(), answers.reason(), answers.reached(), answers.summary(), HandoverSummary.fitting(parcel.lines(chosen)),
                parcel.leftOut(chosen), answers.conversationOn());
        return Handover.agreed(context.number(), context.team(), context.actor().id(), clock.instant(), offer);
    }

    private void refuseSecondOffer(String number) {
        handovers.open(number).ifPresent(open -> {
            throw new FormRejected("agreement", "Is het huishouden akkoord met de overdracht?", "Er ligt al een aanbod bij "
                    + file.team(open.offer().toTeam()) + ". Wacht op het antwoord, of trek dat aanbod eerst in.");
        });
    }

    private static void refuseWithoutBasis(Parcel parcel, List<String> chosen) {
        if (!parcel.codes().containsAll(chosen)) {
            throw new FormRejected("domains", "Over welke leefgebieden leest het nieuwe team?", parcel.withoutBasis());
        }
    }
}
