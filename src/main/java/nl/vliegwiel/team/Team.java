package nl.vliegwiel.team;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/**
 * A team of the first or second line. A team is a tenant of the engine (design §2).
 *
 * @param id tenant id, for instance {@code wijkteam-centrum}
 * @param neighbourhoods what the team serves; empty in the second line
 * @param ages whom it serves there (mission T0); null for everybody whom no other team is there for
 */
public record Team(
        @NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{1,39}") String id,
        @NotBlank String name,
        @NotNull Line line,
        List<@Valid Neighbourhood> neighbourhoods,
        @Valid Ages ages) {

    public Team {
        neighbourhoods = neighbourhoods == null ? List.of() : List.copyOf(neighbourhoods);
    }

    /** Whether it serves this neighbourhood. */
    boolean isIn(String neighbourhood) {
        return neighbourhoods.stream().anyMatch(area -> area.code().equals(neighbourhood));
    }

    /** First line: the generalists of a neighbourhood. Second line: specialists who take over (guide §2.2). */
    public enum Line { FIRST, SECOND }

    /** @param code short code that may stand in the engine */
    @Embeddable
    public record Neighbourhood(@NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{1,39}") String code, @NotBlank String name) {
    }
}
