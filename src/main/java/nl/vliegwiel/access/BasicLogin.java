package nl.vliegwiel.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.springframework.http.MediaType;

/**
 * HTTP Basic by the engine's own filter (user, groups and teams); whoever is refused under /api reads why. What
 * people's own screens ask has their session instead ({@link SessionLogin}).
 */
class BasicLogin extends ProcessEngineAuthenticationFilter {

    private static final String LOGIN_NEEDED = """
            {"type":"about:blank","title":"Inloggen is nodig","status":401,\
            "detail":"Log in met uw gebruikersnaam en wachtwoord."}""";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (((HttpServletRequest) request).getServletPath().startsWith(SessionLogin.DESK)) {
            chain.doFilter(request, response);
            return;
        }
        super.doFilter(request, response, chain);
        HttpServletResponse answer = (HttpServletResponse) response;
        if (answer.getStatus() == HttpServletResponse.SC_UNAUTHORIZED && !answer.isCommitted()
                && ((HttpServletRequest) request).getServletPath().startsWith("/api")) {
            answer.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            answer.getOutputStream().write(LOGIN_NEEDED.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Stock leaves the list of engines open; here every address needs a login. */
    @Override
    protected boolean requiresEngineAuthentication(String requestUrl) {
        return true;
    }
}
