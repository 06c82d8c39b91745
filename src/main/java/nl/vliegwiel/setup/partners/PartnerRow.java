package nl.vliegwiel.setup.partners;

import java.util.List;

/**
 * One organisation in the form.
 *
 * @param id null for a new one
 * @param boardingReason only asked of who does not take part, or not yet
 * @param voice login; null when nobody with an account speaks for it
 * @param stated shown only: who said what it wins and loses; null until somebody did
 * @param askAgain only asked where there is an answer already
 */
record PartnerRow(String id, String name, World world, String offers, String audience, List<String> domains, List<String> areas,
        String strongSide, String weakSide, Boarding boarding, String boardingReason, String voice, String stated, Boolean askAgain) {

    static PartnerRow of(Partner partner) {
        return of(partner, null);
    }

    static PartnerRow of(Partner partner, String stated) {
        return new PartnerRow(partner.id().toString(), partner.name(), partner.world(), partner.offers(), partner.audience(),
                partner.domains(), partner.areas(), partner.strongSide(), partner.weakSide(), partner.boarding(), partner.boardingReason(),
                partner.voice(), stated, partner.isAskedAgain());
    }
}
