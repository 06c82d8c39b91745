package nl.vliegwiel.sharing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** The information agreements of all teams, as long as the teams' set-up does not make them. */
@Validated
@ConfigurationProperties("vliegwiel.agreements")
record AgreementsProperties(@DefaultValue List<@Valid Information> information) {

    /**
     * One agreement, the same for each of its teams.
     *
     * @param consentData the part of the data for which the household has to consent as well
     * @param validUntil null until it is replaced
     */
    record Information(
            @NotEmpty List<String> teams,
            @NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{1,39}") String partner,
            @NotBlank @Size(max = 200) String name,
            @NotEmpty Set<String> purposes,
            @NotEmpty Set<LegalBasis> bases,
            @NotEmpty Set<String> data,
            @DefaultValue Set<String> consentData,
            @NotNull LocalDate validFrom,
            LocalDate validUntil,
            @NotBlank @Size(max = 40) String version) {

        @AssertTrue(message = "names a legal basis that the law does not give: consent is asked for on top of one")
        boolean isLawful() {
            return bases == null || bases.stream().allMatch(LegalBasis::isLawful);
        }

        InformationAgreement agreement() {
            return new InformationAgreement(partner, name, purposes, bases, data, consentData, validFrom, validUntil, version);
        }
    }
}
