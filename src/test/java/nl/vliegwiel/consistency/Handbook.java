package nl.vliegwiel.consistency;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A handbook for people who do not program, and the folder of models that it tells of, if it is about models. */
enum Handbook {
    CASE("handleiding-zaakverloop.md", "case"),
    PROJECT_LEAD("handleiding-projectleider.md", "team"),
    /** About the screen, whatever the task: it has no models of its own. */
    WORKER("handleiding-sociaal-werker.md", null);

    private static final Pattern NAME = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^]]+]\\(([^)]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    private final Path file;
    private final Path folder;
    private final String text;

    Handbook(String file, String folder) {
        this.file = Path.of("docs", file);
        this.folder = folder == null ? null : Path.of("processes", folder);
        this.text = Sources.text(this.file);
    }

    List<Path> models() {
        return folder == null ? List.of() : Sources.models().stream().filter(model -> model.startsWith(folder)).toList();
    }

    boolean shows(String model) {
        return pictures().contains("images/" + model + ".png");
    }

    boolean tellsOf(String process) {
        return names("").contains(process) || quoted("").contains(process);
    }

    /** @param title with what the section begins; empty for the whole handbook */
    List<String> names(String title) {
        return found(NAME, section(title));
    }

    List<String> quoted(String title) {
        return found(QUOTED, section(title));
    }

    List<String> pictures() {
        return found(PICTURE, text);
    }

    List<String> links() {
        return found(LINK, text);
    }

    Path beside(String name) {
        return file.resolveSibling(name);
    }

    boolean leadsSomewhere(String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? file : beside(parts[0]);
        return Files.isRegularFile(target) && (parts.length == 1 || anchors(Sources.text(target)).contains(parts[1]));
    }

    private String section(String title) {
        if (title.isEmpty()) {
            return text;
        }
        String from = text.substring(text.indexOf("\n## " + title) + 1);
        int end = from.indexOf("\n## ");
        return end < 0 ? from : from.substring(0, end);
    }

    /** Headings as GitHub makes anchors of them. */
    private static List<String> anchors(String markdown) {
        return found(HEADING, markdown).stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-')).toList();
    }

    /** A line break in the source is a space to who reads. */
    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> hit.group(1).replaceAll("\\s+", " ")).toList();
    }
}
