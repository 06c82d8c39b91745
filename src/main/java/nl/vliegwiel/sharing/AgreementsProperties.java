package nl.vliegwiel.sharing;

import jakarta.validation.Valid;
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

/** The information agreements of before the teams' own set-up: laid down once, where a team has nothing with the partner. */
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
            @NotEmpty List<@NotBlank @Size(max = 40) String> teams,
            @NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{1,39}") String partner,
            @NotBlank @Size(max = 200) String name,
            @NotEmpty Set<String> purposes,
            @NotEmpty Set<LegalBasis> bases,
            @NotEmpty Set<String> data,
            @DefaultValue Set<String> consentData,
            @NotNull LocalDate validFrom,
            LocalDate validUntil,
            @NotBlank @Size(max = 60) String version) {

        InformationAgreement agreement() {
            return new InformationAgreement(partner, name, purposes, bases, data, consentData, validFrom, validUntil, version);
        }
    }
}
