package nl.vliegwiel.mandate;

import java.time.LocalDate;
import java.util.Optional;
import nl.vliegwiel.mandate.AgreementProperties.MandateAgreement;
import nl.vliegwiel.mandate.Mandate.Power;
import org.springframework.stereotype.Component;

@Component
class ConfiguredMandates implements Mandates {

    private final AgreementProperties agreements;

    ConfiguredMandates(AgreementProperties agreements) {
        this.agreements = agreements;
    }

    @Override
    public Optional<Mandate> of(String team, LocalDate day) {
        return AgreementProperties.valid(agreements.mandates(), team, day).map(ConfiguredMandates::mandate);
    }

    private static Mandate mandate(MandateAgreement agreement) {
        return new Mandate(agreement.version(), agreement.sanctions(),
                agreement.powers().stream().map(power -> new Power(power.kind(), power.upTo(), power.deviation())).toList());
    }
}
