package nl.vliegwiel.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may travel to a partner (mission C4, C17): the file as far as the legal basis allows, and nothing without one. */
@Service
@Transactional
public class SharingPolicy {

    private final Dossiers dossiers;
    private final InformationAgreements agreements;
    private final SharingJudge judge;
    private final ActRows rows;
    private final SharingProperties properties;
    private final WorkingDays days;
    private final Clock clock;

    SharingPolicy(Dossiers dossiers, InformationAgreements agreements, SharingJudge judge, ActRows rows, SharingProperties properties,
            WorkingDays days, Clock clock) {
        this.dossiers = dossiers;
        this.agreements = agreements;
        this.judge = judge;
        this.rows = rows;
        this.properties = properties;
        this.days = days;
        this.clock = clock;
    }

    /** Whether acts of sharing that run today cover all of this. Without any data to share, it is false. */
    @Transactional(readOnly = true)
    public boolean mayShare(String number, String partner, String... data) {
        Set<String> covered = rows.findByReferenceAndAllowedTrueAndEndedAtIsNull(number).stream()
                .filter(act -> act.partner().equals(partner) && act.isRunning(days.today()))
                .flatMap(act -> act.shared().stream()).collect(Collectors.toSet());
        return data.length > 0 && covered.containsAll(Arrays.asList(data));
    }

    /**
     * What of a household may travel in a warm handover at this moment: covered by the agreement and, where that asks for it, by a running
     * consent. Records nothing.
     *
     * @param partner code of the partner; the id of a second-line team
     * @return codes of life domains, and those of {@link SharingData}; empty without an agreement
     */
    @Transactional(readOnly = true)
    public Set<String> domainsThatMayTravel(String number, String partner) {
        CaseFile file = dossiers.get(number);
        return agreement(file, partner).map(agreement -> judge.allowed(file, handover(agreement, List.copyOf(agreement.data()))))
                .orElse(Set.of());
    }

    /**
     * Records that these data travel in a warm handover, as far as they may. Call it when the offer is made.
     *
     * @param by login
     * @return what travels; the same as {@link #domainsThatMayTravel}, limited to what was asked
     */
    public Set<String> travels(String number, String partner, Collection<String> data, String by) {
        CaseFile file = dossiers.get(number);
        List<String> allowed = domainsThatMayTravel(number, partner).stream().filter(data::contains).sorted().toList();
        agreement(file, partner).filter(agreement -> !allowed.isEmpty()).ifPresent(agreement -> {
            Asked asked = handover(agreement, allowed);
            SharingAct act = new SharingAct(number, file.team(), asked, judge.decide(file, asked), by, clock.instant());
            act.passOn(days.today(), null);
            rows.save(act);
        });
        return Set.copyOf(allowed);
    }

    private Optional<InformationAgreement> agreement(CaseFile file, String partner) {
        return agreements.with(file.team(), partner, days.today());
    }

    private Asked handover(InformationAgreement agreement, List<String> data) {
        LegalBasis basis = agreement.bases().stream().sorted().findFirst().orElse(LegalBasis.UNKNOWN);
        LocalDate until = days.today().plusMonths(Math.min(properties.proposedMonths(), properties.longestMonths()));
        return new Asked(ActKind.HANDED_OVER, agreement.partner(), null, SharingProperties.HANDOVER, basis, data, until, null);
    }
}
