package nl.vliegwiel.access;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.http.MediaType;

/**
 * Our own pages, and what they and Tasklist's tabs ask of us, use the login of the web apps: one session, one password, one way out. Whoever
 * changes something shows the session's CSRF token, as in the web apps.
 */
class SessionLogin implements Filter {

    /** What screens ask under /api. */
    static final String DESK = "/api/desk";
    /** Pages of our own for people who logged in. */
    static final String[] PAGES = {"/notitie", "/notitie/*", "/zoeken", "/dossier/*", "/mijn-werk", SessionLogin.LEAVING};
    static final String LOGIN_PAGE = "/inloggen";
    static final String LEAVING = "/uitloggen";
    static final String ENGINE = "default";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String NOBODY = """
            {"type":"about:blank","title":"U bent uitgelogd","status":401,"detail":"Log opnieuw in. Wat bewaard was, staat er nog."}""";
    private static final String OLD_SCREEN = """
            {"type":"about:blank","title":"Uw scherm is verouderd","status":403,"detail":"Ververs de pagina en probeer het opnieuw."}""";

    private final AuthenticationFilter stock = new AuthenticationFilter();

    @Override
    public void init(FilterConfig config) throws ServletException {
        stock.init(config);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        stock.doFilter(request, response, (asked, answer) -> admit((HttpServletRequest) asked, (HttpServletResponse) answer, chain));
    }

    private static void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!isLoggedIn()) {
            turnAway(request, response);
        } else if (READING.contains(request.getMethod()) || showsToken(request) || leavesFromAnOldScreen(request)) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN, OLD_SCREEN);
        }
    }

    /** Whoever presses the button in a tab of yesterday wants to be logged out, not to read why that cannot be. */
    private static boolean leavesFromAnOldScreen(HttpServletRequest request) {
        return request.getServletPath().equals(LEAVING) && TypedBefore.isFromOwnPage(request);
    }

    private static boolean isLoggedIn() {
        return Authentications.getCurrent() != null && Authentications.getCurrent().hasAuthenticationForProcessEngine(ENGINE);
    }

    /** As a header, or as a field of a form that works without scripts. */
    private static boolean showsToken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object expected = session == null ? null : session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        String shown = Optional.ofNullable(request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME)).orElseGet(() -> request.getParameter("_csrf"));
        return expected != null && expected.equals(shown);
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isPage(request) && READING.contains(request.getMethod())) {
            response.sendRedirect(LOGIN_PAGE + "?naar=" + wanted(request));
        } else if (request.getServletPath().equals(LEAVING)) {
            response.sendRedirect(LOGIN_PAGE + "?uit");
        } else {
            refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, NOBODY);
        }
    }

    /** The page, with the household that somebody came from; nothing else of a question comes into an address. */
    private static String wanted(HttpServletRequest request) {
        String household = request.getParameter("huishouden");
        return request.getRequestURI() + (household != null && household.matches("[0-9-]{1,20}") ? "%3Fhuishouden=" + household : "");
    }

    private static boolean isPage(HttpServletRequest request) {
        return !request.getServletPath().startsWith(DESK);
    }

    /** A form gets a page with what was typed (templates/error), a script what it can read. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String problem) throws IOException {
        if (isPage(request)) {
            request.setAttribute(TypedBefore.NAME, TypedBefore.of(request));
            response.sendError(status);
            return;
        }
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
    }
}
