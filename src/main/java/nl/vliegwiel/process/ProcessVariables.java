package nl.vliegwiel.process;

import java.util.List;

/** A feature's declaration of the variables its processes use; what nobody declares, the engine refuses to store. */
public interface ProcessVariables {

    List<Variable<?>> declared();
}
