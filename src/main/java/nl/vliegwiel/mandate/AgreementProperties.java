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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** The agreements with the teams, each valid from a day until the next one of the same team. */
@Validated
@ConfigurationProperties("vliegwiel.agreements")
record AgreementProperties(
        @DefaultValue List<@Valid MandateAgreement> mandates,
        @DefaultValue List<@Valid BudgetAgreement> budgets,
        @DefaultValue List<@Valid EscalationRow> escalation) {

    /** The latest agreement of a team that is valid on a day. */
    static <A extends Dated> Optional<A> valid(List<A> agreements, String team, LocalDate day) {
        return agreements.stream().filter(agreement -> agreement.team().equals(team) && !agreement.validFrom().isAfter(day))
                .max(Comparator.comparing(Dated::validFrom));
    }

    /** What every agreement has. */
    interface Dated {

        String team();

        LocalDate validFrom();
    }

    record MandateAgreement(@NotBlank String team, @NotBlank @Size(max = 40) String version, @NotNull LocalDate validFrom,
            @DefaultValue("false") boolean sanctions, @DefaultValue List<@Valid PowerRow> powers) implements Dated {
    }

    /** @param upTo in euro; null for what costs nothing */
    record PowerRow(@NotNull DecisionKind kind, @PositiveOrZero @Digits(integer = 8, fraction = 2) BigDecimal upTo,
            @DefaultValue("false") boolean deviation) {
    }

    record BudgetAgreement(@NotBlank String team, @NotBlank @Size(max = 40) String version, @NotNull LocalDate validFrom,
            @NotNull @PositiveOrZero @Digits(integer = 8, fraction = 2) BigDecimal amountPerYear) implements Dated {
    }

    record EscalationRow(@NotBlank String team, @NotBlank @Size(max = 40) String version, @NotNull LocalDate validFrom,
            @NotBlank String decides, @Min(1) @Max(30) int workingDays, @NotBlank String nextInLine) implements Dated {
    }
}
