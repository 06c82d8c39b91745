package nl.vliegwiel.setup.approach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What a team chooses from and agrees on in step 2 (guide §3.3, §3.4).
 *
 * @param leastCases so many anonymised cases are talked through before an approach is chosen
 */
@Validated
@ConfigurationProperties("vliegwiel.setup.approach")
record ApproachCatalogue(@Min(1) @Max(20) int leastCases, @NotEmpty List<@Valid Described> approaches,
        @NotEmpty List<@Valid Principle> principles) {

    private static final String CODE = "[A-Z][A-Z_]{1,39}";

    Optional<Described> find(String code) {
        return approaches.stream().filter(approach -> approach.code().equals(code)).findFirst();
    }

    /** The code itself for an approach that was taken out of the configuration; null for null. */
    String nameOf(String code) {
        return find(code).map(Described::name).orElse(code);
    }

    /** An approach, and what it means for how a team works. */
    record Described(@NotBlank @Pattern(regexp = CODE) String code, @NotBlank String name, @NotBlank String view, @NotBlank String intake,
            @NotBlank String contact, @NotBlank String work, @NotBlank String methods) {

        String consequence(Consequence aspect) {
            return switch (aspect) {
                case INTAKE -> intake;
                case CONTACT -> contact;
                case WORK -> work;
                case METHODS -> methods;
            };
        }
    }

    /** One principle, as it is agreed or not. */
    record Principle(@NotBlank @Pattern(regexp = CODE) String code, @NotBlank String text) {
    }
}
