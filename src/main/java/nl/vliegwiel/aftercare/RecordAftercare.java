package nl.vliegwiel.aftercare;

import java.time.LocalDate;
import java.util.List;

/**
 * The form {@code record-aftercare}.
 *
 * @param letGoOn as a Dutch date
 * @param reported what was heard since letting go; null when nothing was
 * @param earlierContacts shown only; null when this is the first
 * @param words how it is going, in the household's own words
 * @param contactAgain only asked when it goes well
 * @param nextContactOn only asked when it goes well and there will be another contact
 * @param soonContactOn only asked when the household is not steady yet
 */
record RecordAftercare(String household, String phone, String letGoOn, String signs, String helpline, String reported,
        List<ContactLine> earlierContacts, LocalDate heldOn, String words, AftercareResult aftercareResult, ContactAgain contactAgain,
        LocalDate nextContactOn, LocalDate soonContactOn) {

    /** Null when there will be none. */
    LocalDate next() {
        return nextContactOn == null ? soonContactOn : nextContactOn;
    }
}
