package nl.vliegwiel.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.sharing.InformationAgreement.Ground;

/** What one team agreed with one partner over the years: on each day the version that began last, if it still holds. */
record PartnerVersions(List<InformationAgreement> versions) {

    /** @param versions in the order in which they begin; of those that begin on one day the last counts */
    PartnerVersions(List<InformationAgreement> versions) {
        this.versions = versions.stream().filter(version -> !version.neverHeld()).toList();
    }

    /** Empty where nothing holds. One that ended does not give way to the one it replaced. */
    Optional<InformationAgreement> on(LocalDate day) {
        return versions.stream().filter(version -> !version.from().isAfter(day)).reduce((earlier, later) -> later)
                .filter(version -> version.holdsOn(day));
    }

    /**
     * The last day until which every version covers this, without a gap, as far as was agreed by now.
     *
     * @return the day before, when it is not covered on the day itself; empty when no end was agreed
     */
    Optional<LocalDate> lastDay(Ground ground, LocalDate day) {
        Optional<InformationAgreement> valid = on(day).filter(version -> version.covers(ground));
        if (valid.isEmpty()) {
            return Optional.of(day.minusDays(1));
        }
        Optional<LocalDate> next = versions.stream().map(InformationAgreement::from).filter(from -> from.isAfter(day)).findFirst();
        LocalDate until = valid.get().until();
        if (until != null && next.filter(from -> !from.isAfter(until.plusDays(1))).isEmpty()) {
            return Optional.of(until);
        }
        return next.flatMap(from -> lastDay(ground, from));
    }
}
