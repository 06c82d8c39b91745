package nl.vliegwiel.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** While the demo is played the clock stands in the past, and so would what somebody does: looking is possible, acting has to wait. */
@Component
@Profile("demo")
class WaitForDemo extends OncePerRequestFilter {

    private static final Pattern ACT = Pattern.compile("/api/signals|/api/desk/(dossiers|drafts)/.*|/notitie|(/engine-rest|/camunda/api/engine)/.*"
            + "/(submit-form|claim|unclaim|assignee|identity-links|retries|execute|suspended|modification)/?");
    private static final String SECONDS = "5";
    private static final String WAIT = "De demo wordt nog gespeeld. Wacht even en probeer het dan opnieuw.";

    private final DemoProgress progress;
    private final ObjectMapper json;

    WaitForDemo(DemoProgress progress, ObjectMapper json) {
        this.progress = progress;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return progress.isFinished() || request.getMethod().equals("GET") || !ACT.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getWriter(), Map.of("type", "about:blank", "title", "De demo wordt nog gespeeld", "status", status.value(),
                "detail", WAIT, "message", WAIT));
    }
}
