package nl.vliegwiel.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Adds to what stands around every command; the engine has two chains and each needs its own. */
public final class CommandInterceptors {

    private CommandInterceptors() {
    }

    public static void add(ProcessEngineConfigurationImpl configuration, Supplier<CommandInterceptor> interceptor) {
        configuration.setCustomPreCommandInterceptorsTxRequired(with(configuration.getCustomPreCommandInterceptorsTxRequired(), interceptor));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(with(configuration.getCustomPreCommandInterceptorsTxRequiresNew(), interceptor));
    }

    private static List<CommandInterceptor> with(List<CommandInterceptor> present, Supplier<CommandInterceptor> interceptor) {
        List<CommandInterceptor> more = present == null ? new ArrayList<>() : new ArrayList<>(present);
        more.add(interceptor.get());
        return more;
    }
}
