package nl.vliegwiel.engine.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.util.ReflectionUtils;

/** Tasklist asks for no variables when it opens a start form, so a start form is handed out with its values in it. */
class FilledStartForm extends CommandInterceptor {

    private static final Field DEFINITION = ReflectionUtils.findField(GetDeployedStartFormCmd.class, "processDefinitionId");

    static {
        ReflectionUtils.makeAccessible(DEFINITION);
    }

    private final FormJson json;
    private final StartFormFilling filling;

    FilledStartForm(FormJson json) {
        this.json = json;
        this.filling = new StartFormFilling(json.mapper());
    }

    @Override
    public <T> T execute(Command<T> command) {
        T result = next.execute(command);
        if (command instanceof GetDeployedStartFormCmd && result instanceof InputStream deployed) {
            String definition = (String) ReflectionUtils.getField(DEFINITION, command);
            VariableMap shown = next.execute(new GetStartFormVariablesCmd(definition, null, false));
            @SuppressWarnings("unchecked")
            T filled = (T) new ByteArrayInputStream(filling.fill(text(deployed), new SubmittedValues(json.mapper()).plain(shown))
                    .getBytes(StandardCharsets.UTF_8));
            return filled;
        }
        return result;
    }

    private static String text(InputStream deployed) {
        try (deployed) {
            return new String(deployed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
