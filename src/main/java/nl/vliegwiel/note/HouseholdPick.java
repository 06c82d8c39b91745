package nl.vliegwiel.note;

import nl.vliegwiel.lookup.Hit;

/**
 * A household to choose.
 *
 * @param address null when unknown
 * @param phase where it stands, in words
 */
record HouseholdPick(String number, String name, String address, String phase) {

    static HouseholdPick of(Hit hit) {
        return new HouseholdPick(hit.number(), hit.name(), hit.address(), hit.why() == null ? hit.state() : hit.state() + " · " + hit.why());
    }
}
