package nl.vliegwiel.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** The domains of life that signals, matrix, goals and measurements speak of (mission I1); the set is configuration. */
@Validated
@ConfigurationProperties("vliegwiel.life")
public record LifeDomains(@NotEmpty @Valid List<LifeDomain> domains) {

    /** The word for a code; the code itself when the domain was taken out of the configuration. */
    public String nameOf(String code) {
        return domains.stream().filter(domain -> domain.code().equals(code)).map(LifeDomain::name).findFirst().orElse(code);
    }

    /**
     * @param code what is stored
     * @param participation whether a goal here counts as work or taking part (mission C11)
     */
    public record LifeDomain(@NotBlank @Pattern(regexp = "[A-Z][A-Z_]{1,29}") String code, @NotBlank String name, boolean participation) {
    }
}
