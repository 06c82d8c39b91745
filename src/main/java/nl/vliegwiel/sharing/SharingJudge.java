package nl.vliegwiel.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Weighs an act of sharing: the team's agreement, the running consents and the table decide together. */
@Component
class SharingJudge {

    private final InformationAgreements agreements;
    private final ConsentRows consents;
    private final SharingRules rules;
    private final SharingProperties properties;
    private final WorkingDays days;

    SharingJudge(InformationAgreements agreements, ConsentRows consents, SharingRules rules, SharingProperties properties, WorkingDays days) {
        this.agreements = agreements;
        this.consents = consents;
        this.rules = rules;
        this.properties = properties;
        this.days = days;
    }

    /** The engine remembers this decision. */
    Judgement decide(CaseFile file, Asked asked) {
        return judge(file, asked, consents.lockRunning(file.reference()), rules::decide);
    }

    /** Only what it would be. */
    Judgement consult(CaseFile file, Asked asked) {
        return judge(file, asked, consents.findByReferenceAndEndedAtIsNullOrderByRecordedAt(file.reference()), rules::consult);
    }

    private Judgement judge(CaseFile file, Asked asked, List<Consent> running, Function<SharingFacts, Optional<SharingRule>> table) {
        Optional<InformationAgreement> agreement = agreements.with(file.team(), asked.towards(), days.today());
        Set<String> onConsent = asked.basis() == LegalBasis.VITAL_INTEREST ? Set.of()
                : agreement.map(InformationAgreement::consentData).orElse(Set.of());
        List<SharedItem> items = asked.data().stream().distinct()
                .map(data -> SharedItem.of(data, onConsent.contains(data) ? consent(running, asked.towards(), data) : null)).toList();
        SharingRule rule = table.apply(facts(asked, agreement, onConsent, items)).orElse(null);
        String name = agreement.map(InformationAgreement::partnerName).orElseGet(() -> nameOf(file.team(), asked));
        return new Judgement(rule, name, agreement.map(InformationAgreement::version).orElse(null), items);
    }

    private SharingFacts facts(Asked asked, Optional<InformationAgreement> agreement, Set<String> onConsent, List<SharedItem> items) {
        List<SharedItem> needing = items.stream().filter(item -> onConsent.contains(item.data())).toList();
        return new SharingFacts(asked.basis(), agreement.isPresent(),
                agreement.map(InformationAgreement::bases).orElse(Set.of()).contains(asked.basis()),
                agreement.map(InformationAgreement::purposes).orElse(Set.of()).contains(asked.purpose()),
                agreement.map(InformationAgreement::data).orElse(Set.of()).containsAll(asked.data()),
                !needing.isEmpty(), needing.stream().allMatch(item -> item.consentId() != null),
                !asked.until().isAfter(longest(asked.basis(), agreement)));
    }

    private LocalDate longest(LegalBasis basis, Optional<InformationAgreement> agreement) {
        if (basis == LegalBasis.VITAL_INTEREST) {
            return days.today().plusDays(properties.vitalInterestDays());
        }
        LocalDate longest = days.today().plusMonths(properties.longestMonths());
        return agreement.map(InformationAgreement::until).filter(longest::isAfter).orElse(longest);
    }

    private static UUID consent(List<Consent> running, String partner, String data) {
        return running.stream().filter(consent -> consent.covers(partner, data)).map(Consent::id).findFirst().orElse(null);
    }

    /** A partner whose agreement ended keeps its name. */
    private String nameOf(String team, Asked asked) {
        return asked.partner() == null ? asked.partnerName() : agreements.nameOf(team, asked.partner());
    }
}
