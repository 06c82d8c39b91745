package nl.vliegwiel.handover;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.sharing.SharingStop;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An offer that waits for an answer shows less the moment that less may travel (mission C4). */
@Service
@Transactional
class PendingOffers implements SharingStop {

    private final Handovers handovers;
    private final Parcels parcels;
    private final Dossiers dossiers;

    PendingOffers(Handovers handovers, Parcels parcels, Dossiers dossiers) {
        this.handovers = handovers;
        this.parcels = parcels;
        this.dossiers = dossiers;
    }

    @Override
    public void atOnce(String number) {
        handovers.open(number).ifPresent(this::narrow);
    }

    /** It was done at once; a dossier that is closed has no open offer. */
    @Override
    public void stopped(String number) {
        // Nothing runs that has to hear of it.
    }

    /** From now on its reader sees only what still may travel, and reads that the rest stays behind. */
    private void narrow(Handover handover) {
        Offer offer = handover.offer();
        Parcel parcel = parcels.to(offer.toTeam(), dossiers.get(handover.reference()));
        List<String> chosen = parcel.mayTravel().stream().filter(fact -> isIn(offer, fact)).map(DomainFact::code).toList();
        handover.offerLess(HandoverSummary.fitting(parcel.lines(chosen)), parcel.leftOut(chosen));
    }

    private static boolean isIn(Offer offer, DomainFact fact) {
        return Optional.ofNullable(offer.domainLines()).stream().flatMap(String::lines).anyMatch(line -> line.startsWith(fact.name() + ": "));
    }
}
