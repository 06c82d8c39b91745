package nl.vliegwiel.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.mandate.Mandate.Power;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** What was agreed with the teams before they have a set-up of their own: laid down once, where a team has nothing of the kind. */
@Validated
@ConfigurationProperties("vliegwiel.agreements")
record AgreementProperties(
        @DefaultValue List<@Valid MandateAgreement> mandates,
        @DefaultValue List<@Valid BudgetAgreement> budgets,
        @DefaultValue List<@Valid EscalationTerms> escalation) {

    /** What every agreement has. */
    interface Dated {

        String team();

        String version();

        LocalDate validFrom();
    }

    record MandateAgreement(@NotBlank @Size(max = 40) String team, @NotBlank @Size(max = 60) String version, @NotNull LocalDate validFrom,
            @DefaultValue("false") boolean sanctions, @DefaultValue List<@Valid PowerRow> powers) implements Dated {

        Mandate mandate() {
            return new Mandate(version, sanctions, powers.stream().map(PowerRow::power).toList());
        }
    }

    /**
     * @param upTo in euro; null for what costs nothing
     * @param conditions null for none
     */
    record PowerRow(@NotNull DecisionKind kind, @PositiveOrZero @Digits(integer = 8, fraction = 2) BigDecimal upTo,
            @DefaultValue("false") boolean deviation, @Size(max = 500) String conditions) {

        Power power() {
            return new Power(kind, upTo, deviation, conditions);
        }
    }

    record BudgetAgreement(@NotBlank @Size(max = 40) String team, @NotBlank @Size(max = 60) String version, @NotNull LocalDate validFrom,
            @NotNull @PositiveOrZero @Digits(integer = 8, fraction = 2) BigDecimal amountPerYear) implements Dated {

        AgreedBudget budget() {
            return new AgreedBudget(version, amountPerYear);
        }
    }

    record EscalationTerms(@NotBlank @Size(max = 40) String team, @NotBlank @Size(max = 60) String version, @NotNull LocalDate validFrom,
            @NotBlank @Size(max = 200) String decides, @Min(1) @Max(30) int workingDays,
            @NotBlank @Size(max = 200) String nextInLine) implements Dated {

        EscalationAgreement agreement() {
            return new EscalationAgreement(version, decides, workingDays, nextInLine);
        }
    }
}
