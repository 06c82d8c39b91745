package nl.vliegwiel.setup.composition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.form.Option;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param fewestPeople how many people a team has at least
 * @param competences what people in the team need together (guide §3.5)
 * @param facilities what a team needs to work, as the form proposes it
 */
@Validated
@ConfigurationProperties("vliegwiel.composition")
record CompositionProperties(@Min(1) @Max(50) int fewestPeople, @NotEmpty @Valid List<Competence> competences,
        @NotEmpty List<@NotBlank String> facilities) {

    List<Option> competenceOptions() {
        return competences.stream().map(competence -> new Option(competence.name(), competence.code())).toList();
    }

    /** Codes in the order of the configuration. */
    List<String> ordered(Set<String> codes) {
        return competences.stream().map(Competence::code).filter(codes::contains).toList();
    }

    /** The words for these codes, in the order of the configuration. */
    String namesOf(Set<String> codes) {
        return competences.stream().filter(competence -> codes.contains(competence.code())).map(Competence::name).collect(Collectors.joining("; "));
    }

    record Competence(@NotBlank @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String code, @NotBlank String name) {
    }
}
