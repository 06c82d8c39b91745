package nl.vliegwiel.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

@Validated
@ConfigurationProperties("vliegwiel")
record TeamProperties(@NotEmpty @Valid List<Team> teams) {
}
