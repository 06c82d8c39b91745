package nl.vliegwiel.consistency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The files a project lead works on, as they lie in the top-level folders. */
public final class Sources {

    /** Read once: some thirty models, which many tests look elements up in. Nobody changes them. */
    private static final Map<Path, BpmnModelInstance> READ = new ConcurrentHashMap<>();

    private Sources() {
    }

    public static List<Path> models() {
        return files("processes", ".bpmn");
    }

    static List<Path> decisions() {
        return files("processes", ".dmn");
    }

    public static List<Path> forms() {
        return files("forms", ".form");
    }

    public static BpmnModelInstance model(Path file) {
        return READ.computeIfAbsent(file, model -> Bpmn.readModelFromFile(model.toFile()));
    }

    /** The file's name without its ending: what the key inside has to be. */
    public static String key(Path file) {
        return file.getFileName().toString().replaceAll("\\.[a-z]+$", "");
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Path> files(String folder, String ending) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
