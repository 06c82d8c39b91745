package nl.vliegwiel.product;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Speaks to the web apps as their pages do: session cookie, CSRF token and the login form's request. */
public class Browser {

    private static final String JSON = "application/json";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    public Browser(int port) {
        this.base = "http://localhost:" + port;
    }

    public HttpResponse<String> login(String login, String password, String app) {
        get("/camunda/app/" + app + "/default/");
        HttpResponse<String> answer = send("POST", "/camunda/api/admin/auth/user/default/login/" + app,
                "application/x-www-form-urlencoded", "username=" + encode(login) + "&password=" + encode(password));
        get("/camunda/app/" + app + "/default/"); // a login starts a new session, with a new CSRF token
        return answer;
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, JSON, "");
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, JSON, json);
    }

    /** @param key the screen's own for this request, however often it is sent */
    public HttpResponse<String> post(String path, String json, String key) {
        return sendWithToken(request("POST", path, JSON, json).header("Idempotency-Key", key));
    }

    public HttpResponse<String> put(String path, String json) {
        return send("PUT", path, JSON, json);
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, JSON, "");
    }

    /** As a page of somebody else's would, with the session and nothing more. */
    public HttpResponse<String> withoutToken(String method, String path, String json) {
        return send(request(method, path, JSON, json).build());
    }

    /**
     * Sends a form as a browser does without scripts: it asks for a page and tells where it comes from.
     *
     * @param site as in {@code Sec-Fetch-Site}
     */
    public HttpResponse<String> form(String site, String path, String fields) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html").header("Sec-Fetch-Site", site)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(fields)).build());
    }

    /** @param body sent as it is; empty for none */
    public HttpResponse<String> send(String method, String path, String contentType, String body) {
        return sendWithToken(request(method, path, contentType, body));
    }

    private HttpResponse<String> sendWithToken(HttpRequest.Builder request) {
        cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .forEach(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
        return send(request.build());
    }

    private HttpRequest.Builder request(String method, String path, String contentType, String body) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "application/json, text/html").header("Content-Type", contentType)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
