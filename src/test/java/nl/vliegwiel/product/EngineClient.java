package nl.vliegwiel.product;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;

/** A demo account that speaks HTTP with the engine: as a REST client with a password, or as the pages of a web app do. */
public interface EngineClient {

    /** The path starts under the engine: {@code /task}. */
    HttpResponse<String> send(String method, String path, String contentType, String body);

    default HttpResponse<String> get(String path) {
        return send("GET", path, "application/json", "");
    }

    default HttpResponse<String> post(String path, String json) {
        return send("POST", path, "application/json", json);
    }

    default HttpResponse<String> put(String path, String json) {
        return send("PUT", path, "application/json", json);
    }

    default HttpResponse<String> delete(String path) {
        return send("DELETE", path, "application/json", "");
    }

    /** Both ways in. */
    static List<EngineClient> both(int port, String login) {
        return List.of(rest(port, login), webApp(port, login));
    }

    static EngineClient rest(int port, String login) {
        HttpClient client = HttpClient.newHttpClient();
        String basic = "Basic " + Base64.getEncoder().encodeToString((login + ":demo").getBytes());
        return (method, path, contentType, body) -> {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/engine-rest" + path))
                    .header("Accept", "application/json").header("Content-Type", contentType).header("Authorization", basic)
                    .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            try {
                return client.send(request.build(), BodyHandlers.ofString());
            } catch (java.io.IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
        };
    }

    /** Logged in to Tasklist, or to Cockpit for whom Tasklist is shut. */
    static EngineClient webApp(int port, String login) {
        Browser browser = new Browser(port);
        if (browser.login(login, "demo", "tasklist").statusCode() != 200) {
            browser.login(login, "demo", "cockpit");
        }
        return (method, path, contentType, body) ->
                browser.send(method, "/camunda/api/engine/engine/default" + path, contentType, body);
    }
}
