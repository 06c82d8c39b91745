package nl.vliegwiel.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts in the code of form-js and of its calendar, as Tasklist brings them along. */
final class FormLibrary {

    private static final String CODE = "/META-INF/resources/webjars/camunda/lib/deps.js";
    // A class that only form-js has: its module is the one around it.
    private static final String OF_THE_LIBRARY = "fjs-repeat-row-remove";
    private static final Pattern MODULE = Pattern.compile("\\},\\d+:function\\(");
    private static final Pattern TEXT = Pattern.compile("\"([A-Z][A-Za-z ,.'()+0-9-]{3,})\"(?!===)|`([A-Z][^`]*)`");
    private static final Pattern LOWER_CASE_HINT = Pattern.compile("placeholder:[a-z]\\?\"([^\"]+)\":\"([^\"]+)\"");
    // Names of field types and their settings, for who draws a form; errors for who programs; keys of a keyboard.
    private static final Pattern NOT_SHOWN_AFTER = Pattern.compile(
            "(((keyed|pathed|repeatable):![01]|type:\\w+|property:\"\\w+\"),label:|Error\\(|\\]:|case|===|code:|[{,]d:)$");

    private FormLibrary() {
    }

    /** With "{}" where the library puts a value in. */
    static Set<String> texts() {
        String code = module();
        Set<String> texts = new TreeSet<>();
        Matcher text = TEXT.matcher(code);
        while (text.find()) {
            if (!NOT_SHOWN_AFTER.matcher(code.substring(Math.max(0, text.start() - 80), text.start())).find()) {
                texts.add(text.group(1) == null ? text.group(2).replaceAll("\\$\\{[^}]*}", "{}") : text.group(1));
            }
        }
        Matcher hint = LOWER_CASE_HINT.matcher(code);
        while (hint.find()) {
            texts.addAll(Set.of(hint.group(1), hint.group(2)));
        }
        return texts;
    }

    static Set<String> calendarWords() {
        String code = code();
        String words = code.substring(code.indexOf("{weekdays:{shorthand:[\"Sun\""), code.indexOf("time_24hr:!1}"));
        Set<String> names = new TreeSet<>();
        Matcher name = Pattern.compile("(\\w+):(?=[\"{\\[]|function)").matcher(words);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }

    private static String module() {
        String code = code();
        int inside = code.indexOf(OF_THE_LIBRARY);
        assertThat(inside).as("form-js in " + CODE).isPositive();
        int start = 0;
        int end = code.length();
        Matcher border = MODULE.matcher(code);
        while (border.find()) {
            if (border.start() > inside) {
                end = border.start();
                break;
            }
            start = border.start();
        }
        return code.substring(start, end);
    }

    private static String code() {
        try (InputStream in = FormLibrary.class.getResourceAsStream(CODE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
