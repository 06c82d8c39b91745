package nl.vliegwiel.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.vliegwiel.product.Texts;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.query.Query;
import org.junit.jupiter.api.Test;

/** A command that the engine learns with a new version is red until somebody has shut it or judged that it may stay open. */
class EveryCommandIsJudgedTest {

    private final ShutDoors doors = new ShutDoors();

    @Test
    void shutOrListedAsOpen() {
        List<String> listed = Texts.lines("/probe/open-commands.txt").filter(line -> !line.startsWith("#")).toList();

        Set<String> open = new TreeSet<>();
        new ClassFileImporter().importPackages("org.camunda.bpm").stream().filter(this::mayStayOpen)
                .forEach(type -> open.add(type.getName().substring(type.getName().lastIndexOf('.') + 1)));

        assertThat(open).containsExactlyInAnyOrderElementsOf(listed);
    }

    private boolean mayStayOpen(JavaClass type) {
        return type.isAssignableTo(Command.class) && !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && !type.isAssignableTo(Query.class) && !type.getSimpleName().startsWith("Get")
                && !type.getName().contains(".test.") && doors.shut(type.reflect()).isEmpty();
    }
}
