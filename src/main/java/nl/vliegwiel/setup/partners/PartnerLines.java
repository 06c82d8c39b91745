package nl.vliegwiel.setup.partners;

import java.util.List;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.partners.CompletePartners.PartnerLine;
import org.springframework.stereotype.Component;

/** Writes out how each partner stands. */
@Component
class PartnerLines {

    private static final Statement NOTHING = new Statement(null, null, null, null, null, null, null);

    private final Partners partners;
    private final Voices voices;

    PartnerLines(Partners partners, Voices voices) {
        this.partners = partners;
        this.voices = voices;
    }

    List<PartnerLine> of(Round round) {
        return partners.of(round).stream().map(partner -> line(round, partner)).toList();
    }

    private PartnerLine line(Round round, Partner partner) {
        Statement said = partner.statement().orElse(NOTHING);
        String world = partner.world() == null ? "" : " (" + partner.world().label() + ")";
        String boarding = partner.boardingReason() == null ? partner.boarding().label()
                : partner.boarding().label() + ": " + partner.boardingReason();
        String source = partner.statement().isPresent() || !partner.isOnBoard() ? voices.source(partner) : voices.asking(round, partner);
        return new PartnerLine(partner.name() + world, boarding, said.gain(), said.loss(), said.rules(), said.conditions(), source);
    }

    /** Partners who take part and did not say what they win and lose. */
    List<UnansweredRow> unanswered(Round round) {
        return partners.onBoard(round).stream().filter(partner -> partner.statement().isEmpty())
                .map(partner -> new UnansweredRow(partner.id().toString(), partner.name(), voices.asking(round, partner),
                        null, null, null, null, null)).toList();
    }
}
