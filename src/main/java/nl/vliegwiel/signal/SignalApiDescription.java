package nl.vliegwiel.signal;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Configuration;

/** What a partner's developer reads at the head of /v3/api-docs. */
@Configuration
@OpenAPIDefinition(security = @SecurityRequirement(name = "login"), info = @Info(title = "Vliegwiel", version = "1",
        description = "Geef een signaal over een huishouden door aan het wijkteam. Fouten komen als application/problem+json."))
@SecurityScheme(name = "login", type = SecuritySchemeType.HTTP, scheme = "basic")
class SignalApiDescription {
}
