package nl.vliegwiel.consistency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a web app of the engine says, in its maker's English and in our Dutch, and which of it the app's own code asks for. */
enum WebAppTexts {
    TASKLIST, WELCOME, ADMIN, COCKPIT;

    private static final Pattern IN_CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final String ROOT = "META-INF/resources/";
    private static final String APPS = ROOT + "webjars/camunda/";

    private final String app = name().toLowerCase();

    /** Key to text. A key that is no constant (a user operation's name, say) comes from the server, so any of those may be asked for. */
    Map<String, String> used() {
        Set<String> asked = code().flatMap(file -> IN_CODE.matcher(file).results()).map(MatchResult::group).collect(Collectors.toSet());
        Map<String, String> used = labels("en");
        used.keySet().removeIf(key -> IN_CODE.matcher(key).matches() && !asked.contains(key));
        return used;
    }

    Map<String, String> labels(String language) {
        return leaves(locale(language).path("labels"), "");
    }

    /** Each text of a date by its place, such as {@code /months/0}. */
    Map<String, String> dates(String language) {
        return leaves(locale(language).path("dateLocales"), "");
    }

    /** The app's own page and code, and what all apps share. */
    Stream<String> code() {
        String own = APPS + "app/" + app;
        Stream<String> files = Stream.of(own + "/index.html", own + "/camunda-" + app + "-bootstrap.js", APPS + "lib/deps.js");
        return (this == WELCOME ? files : Stream.concat(files, Stream.of(ROOT + "plugin/" + app + "/app/plugin.js"))).map(WebAppTexts::text);
    }

    private JsonNode locale(String language) {
        try {
            return new ObjectMapper().readTree(text(APPS + "app/" + app + "/locales/" + language + ".json").replace("\uFEFF", ""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> leaves(JsonNode node, String at) {
        Map<String, String> leaves = new LinkedHashMap<>();
        if (node.isValueNode()) {
            leaves.put(at, node.asText());
        }
        for (int place = 0; node.isArray() && place < node.size(); place++) {
            leaves.putAll(leaves(node.get(place), at + "/" + place));
        }
        node.properties().forEach(field -> leaves.putAll(leaves(field.getValue(), at.isEmpty() ? field.getKey() : at + "/" + field.getKey())));
        return leaves;
    }

    static String text(String resource) {
        try (InputStream file = WebAppTexts.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
