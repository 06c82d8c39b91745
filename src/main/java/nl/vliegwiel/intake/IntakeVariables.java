package nl.vliegwiel.intake;

import java.util.Date;
import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the process {@code intake} may hold. */
@Component
public class IntakeVariables implements ProcessVariables {

    public static final Variable<IntakeAdvice> INTAKE_ADVICE = Variable.code("intakeAdvice", IntakeAdvice.class);
    static final Variable<Boolean> INTAKE_COMPLETE = Variable.flag("intakeComplete");
    static final Variable<Date> NEXT_CONVERSATION_ON = Variable.moment("nextConversationOn");

    @Override
    public List<Variable<?>> declared() {
        return List.of(INTAKE_ADVICE, INTAKE_COMPLETE, NEXT_CONVERSATION_ON);
    }
}
