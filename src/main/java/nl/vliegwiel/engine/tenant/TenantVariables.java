package nl.vliegwiel.engine.tenant;

import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** The one variable a start may carry to say for which team it is. */
@Component
public class TenantVariables implements ProcessVariables {

    public static final Variable<String> TEAM = Variable.account("team");

    @Override
    public List<Variable<?>> declared() {
        return List.of(TEAM);
    }
}
