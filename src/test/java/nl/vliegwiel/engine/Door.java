package nl.vliegwiel.engine;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.product.EngineClient;
import nl.vliegwiel.product.Texts;

/** One request through which a text might enter the engine, as {@code probe/doors.txt} lists them. */
record Door(String method, String path, String body) {

    private static final String MULTIPART = "multipart/form-data; boundary=X";

    static List<Door> all() {
        return Texts.lines("/probe/doors.txt").filter(line -> !line.startsWith("#")).map(line -> line.split(" ", 3))
                .map(parts -> new Door(parts[0], parts[1], parts[2])).toList();
    }

    HttpResponse<String> push(EngineClient client, String text, Map<String, String> ids) {
        String to = filled(path, ids).replace("§", URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));
        return switch (body) {
            case "multipart" -> client.send(method, to, MULTIPART, part("data\"; filename=\"" + text + ".txt", text) + part("valueType", "File") + "--X--\r\n");
            case "attachment" -> client.send(method, to, MULTIPART, part("attachment-name", text)
                    + part("attachment-description", text) + part("attachment-type", text) + part("url", text) + "--X--\r\n");
            default -> client.send(method, to, "application/json", filled(body, ids).replace("§", text));
        };
    }

    private static String filled(String template, Map<String, String> ids) {
        String filled = template;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    private static String part(String name, String content) {
        return "--X\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n";
    }

    @Override
    public String toString() {
        return method + " " + path + " " + body;
    }
}
