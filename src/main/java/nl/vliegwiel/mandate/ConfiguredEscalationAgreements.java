package nl.vliegwiel.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ConfiguredEscalationAgreements implements EscalationAgreements {

    private final AgreementProperties agreements;

    ConfiguredEscalationAgreements(AgreementProperties agreements) {
        this.agreements = agreements;
    }

    @Override
    public Optional<EscalationAgreement> of(String team, LocalDate day) {
        return AgreementProperties.valid(agreements.escalation(), team, day)
                .map(row -> new EscalationAgreement(row.version(), row.decides(), row.workingDays(), row.nextInLine()));
    }
}
