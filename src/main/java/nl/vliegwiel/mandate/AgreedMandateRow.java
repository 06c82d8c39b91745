package nl.vliegwiel.mandate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vliegwiel.mandate.Mandate.Power;

/** A mandate as it was laid down. */
@Entity
@Table(name = "agreed_mandate")
class AgreedMandateRow extends AgreementRow {

    private boolean sanctions;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agreed_power", joinColumns = @JoinColumn(name = "mandate_id"))
    @OrderColumn(name = "sequence")
    private List<AgreedPower> powers = new ArrayList<>();

    protected AgreedMandateRow() {
    }

    AgreedMandateRow(String team, Mandate mandate, LocalDate from, String by, Instant at) {
        super(team, mandate.version(), from, by, at);
        this.sanctions = mandate.sanctions();
        mandate.powers().forEach(power -> powers.add(new AgreedPower(power)));
    }

    @Override
    Mandate agreement() {
        return new Mandate(version(), sanctions, powers.stream().map(AgreedPower::power).toList());
    }

    @Embeddable
    static class AgreedPower {

        @Enumerated(EnumType.STRING)
        private DecisionKind kind;
        private BigDecimal upTo;
        private boolean deviation;
        private String conditions;

        protected AgreedPower() {
        }

        AgreedPower(Power power) {
            this.kind = power.kind();
            this.upTo = Euro.of(power.upTo());
            this.deviation = power.deviation();
            this.conditions = power.conditions();
        }

        Power power() {
            return new Power(kind, upTo, deviation, conditions);
        }
    }
}
