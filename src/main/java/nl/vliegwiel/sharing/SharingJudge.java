package nl.vliegwiel.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.sharing.InformationAgreement.Ground;
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
        return judge(file, asked, versions(file, asked), consents.lockRunning(file.reference()), rules::decide);
    }

    /** Those of these data that it would be allowed for, each weighed by itself. */
    Set<String> allowed(CaseFile file, Asked asked) {
        PartnerVersions versions = versions(file, asked);
        List<Consent> running = consents.findByReferenceAndEndedAtIsNullOrderByRecordedAt(file.reference());
        return asked.data().stream().filter(code -> judge(file, asked.only(code), versions, running, rules::consult).allows())
                .collect(Collectors.toSet());
    }

    private PartnerVersions versions(CaseFile file, Asked asked) {
        return new PartnerVersions(agreements.of(file.team(), asked.towards()));
    }

    private Judgement judge(CaseFile file, Asked asked, PartnerVersions versions, List<Consent> running,
            Function<SharingFacts, Optional<SharingRule>> table) {
        Optional<InformationAgreement> agreement = versions.on(days.today());
        Set<String> onConsent = asked.basis() == LegalBasis.VITAL_INTEREST ? Set.of()
                : agreement.map(InformationAgreement::consentData).orElse(Set.of());
        List<SharedItem> items = asked.data().stream().distinct()
                .map(data -> SharedItem.of(data, onConsent.contains(data) ? consent(running, asked.towards(), data) : null)).toList();
        LocalDate longest = longest(versions, asked, items);
        LocalDate until = asked.kind() == ActKind.HANDED_OVER && asked.until().isAfter(longest) ? longest : asked.until();
        SharingRule rule = table.apply(facts(asked, agreement, onConsent, items, !until.isAfter(longest))).orElse(null);
        String name = agreement.map(InformationAgreement::partnerName).orElseGet(() -> nameOf(file.team(), asked));
        return new Judgement(rule, name, agreement.map(InformationAgreement::version).orElse(null), items, until);
    }

    private static SharingFacts facts(Asked asked, Optional<InformationAgreement> agreement, Set<String> onConsent, List<SharedItem> items,
            boolean periodFits) {
        List<SharedItem> needing = items.stream().filter(item -> onConsent.contains(item.data())).toList();
        return new SharingFacts(asked.basis(), agreement.isPresent(),
                agreement.map(InformationAgreement::bases).orElse(Set.of()).contains(asked.basis()),
                agreement.map(InformationAgreement::purposes).orElse(Set.of()).contains(asked.purpose()),
                agreement.map(InformationAgreement::data).orElse(Set.of()).containsAll(asked.data()),
                !needing.isEmpty(), needing.stream().allMatch(item -> item.consentId() != null), periodFits);
    }

    private LocalDate longest(PartnerVersions versions, Asked asked, List<SharedItem> items) {
        if (asked.basis() == LegalBasis.VITAL_INTEREST) {
            return days.today().plusDays(properties.vitalInterestDays());
        }
        LocalDate longest = days.today().plusMonths(properties.longestMonths());
        return versions.lastDay(Ground.of(asked.basis(), asked.purpose(), items), days.today()).filter(longest::isAfter).orElse(longest);
    }

    private static UUID consent(List<Consent> running, String partner, String data) {
        return running.stream().filter(consent -> consent.covers(partner, data)).map(Consent::id).findFirst().orElse(null);
    }

    /** A partner whose agreement ended keeps its name. */
    private String nameOf(String team, Asked asked) {
        return asked.partner() == null ? asked.partnerName() : agreements.nameOf(team, asked.partner());
    }
}
