package nl.vliegwiel.sharing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The consents of a household in the words of a table, running and ended. */
@Component
@Transactional(readOnly = true)
class ConsentOverview {

    private final ConsentRows rows;
    private final InformationAgreements agreements;
    private final SharingData data;
    private final Dossiers dossiers;
    private final Clock clock;

    ConsentOverview(ConsentRows rows, InformationAgreements agreements, SharingData data, Dossiers dossiers, Clock clock) {
        this.rows = rows;
        this.agreements = agreements;
        this.data = data;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** The oldest first. */
    List<ConsentLine> all(String number) {
        String team = dossiers.get(number).team();
        Map<String, String> names = agreements.names(team);
        return rows.findByReferenceOrderByRecordedAt(number).stream().map(consent -> new ConsentLine(
                names.getOrDefault(consent.partner(), consent.partner()), data.namesOf(consent.data()), given(consent), state(consent))).toList();
    }

    /** In one sentence. */
    String told(Consent consent) {
        String team = dossiers.get(consent.reference()).team();
        return agreements.nameOf(team, consent.partner()) + ": " + data.namesOf(consent.data()) + ". Gegeven door " + given(consent) + ".";
    }

    private static String given(Consent consent) {
        return consent.givenBy() + ", op " + DutchDate.of(consent.givenOn()) + " " + consent.way().label();
    }

    private String state(Consent consent) {
        return consent.isRunning() ? "loopt"
                : consent.why().label() + " op " + DutchDate.of(consent.endedAt().atZone(clock.getZone()).toLocalDate());
    }
}
