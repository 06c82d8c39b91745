package nl.vliegwiel.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** After each class on H2, what the engine's history says this JVM's tests have passed so far; one file per JVM, since two run beside each other. */
public class FlowNodesPassed implements AfterAllCallback {

    private static final Set<String> PASSED = new TreeSet<>();
    private static final Path FOLDER = Path.of("target", "flow-nodes", System.getProperty("vliegwiel.test.build", "by-hand"));

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (!TestDatabase.isPostgres()) {
            PASSED.addAll(SpringExtension.getApplicationContext(context).getBean(JdbcClient.class)
                    .sql("select distinct proc_def_key_ || ':' || act_id_ from act_hi_actinst").query(String.class).list());
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(ProcessHandle.current().pid() + ".txt"), PASSED);
        }
    }

    /** As {@code process:node}, of all JVMs of this build. */
    public static Set<String> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.flatMap(FlowNodesPassed::lines).collect(Collectors.toSet());
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
