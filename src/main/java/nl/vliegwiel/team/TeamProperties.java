package nl.vliegwiel.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import nl.vliegwiel.team.Team.Neighbourhood;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param teams the opening position: read once for each team that the database does not know
 * @param neighbourhoods of the municipality, beside those of its teams
 */
@Validated
@ConfigurationProperties("vliegwiel")
record TeamProperties(@NotEmpty List<@Valid Team> teams, @DefaultValue List<@Valid Neighbourhood> neighbourhoods) {
}
