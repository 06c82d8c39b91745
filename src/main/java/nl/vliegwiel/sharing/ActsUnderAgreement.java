package nl.vliegwiel.sharing;

import nl.vliegwiel.sharing.InformationAgreement.Ground;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** What is shared on an agreement lasts no longer than that and what replaces it: without an agreement nothing is shared (mission T8). */
@Component
class ActsUnderAgreement {

    private final ActRows rows;
    private final WorkingDays days;

    ActsUnderAgreement(ActRows rows, WorkingDays days) {
        this.rows = rows;
        this.days = days;
    }

    /** Ends the running acts on the last day that these versions cover them; acute danger needs no agreement. */
    void limit(String team, String partner, PartnerVersions versions) {
        rows.runningOnAgreement(team, partner, days.today())
                .forEach(act -> versions.lastDay(Ground.of(act.basis(), act.purpose(), act.items()), days.today()).ifPresent(act::lastNoLongerThan));
    }
}
