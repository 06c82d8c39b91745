package nl.vliegwiel.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody sent from a page of ours that could not be taken, so that a next page can offer it again and nothing typed is lost.
 *
 * @param at where it was sent to
 * @param fields by name, without the token of the session that is over
 */
record TypedBefore(String at, Map<String, String> fields) {

    static final String NAME = "typedBefore";
    private static final String TOKEN = "_csrf";

    /** Null for what another site sent: nobody here typed that, and one click must not make it theirs. */
    static TypedBefore of(HttpServletRequest request) {
        if (!isFromOwnPage(request)) {
            return null;
        }
        Map<String, String> fields = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        fields.remove(TOKEN);
        return new TypedBefore(request.getServletPath(), fields);
    }

    /** As the browser says it, which no page can make it say; without https it tells the origin only. */
    static boolean isFromOwnPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        try {
            return origin != null && URI.create(origin).getAuthority() != null && URI.create(origin).getAuthority().equals(request.getHeader("Host"));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
