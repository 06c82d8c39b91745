package nl.vliegwiel.setup.means;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the forms of step 3 propose where nothing was agreed before; amounts in euro.
 *
 * @param directHelp for a year
 * @param escalationDays working days within which is decided
 * @param monthsCounted how far back registered contacts are counted
 */
@Validated
@ConfigurationProperties("vliegwiel.setup.means")
record MeansProperties(
        @DecimalMin("0.01") @Digits(integer = 4, fraction = 2) @DefaultValue("12.50") BigDecimal basePerResident,
        @DecimalMin("0.01") @Digits(integer = 4, fraction = 2) @DefaultValue("45.00") BigDecimal contactFee,
        @DecimalMin("0.01") @Digits(integer = 8, fraction = 2) @DefaultValue("25000.00") BigDecimal directHelp,
        @Min(1) @Max(20) @DefaultValue("3") int escalationDays,
        @Min(1) @Max(24) @DefaultValue("12") int monthsCounted) {
}
