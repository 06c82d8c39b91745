package nl.vliegwiel.secondline;

import java.util.Date;
import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the process of second-line support knows. */
@Component
public class SecondLineVariables implements ProcessVariables {

    static final Variable<SupportNext> SUPPORT_NEXT = Variable.code("supportNext", SupportNext.class);
    static final Variable<Date> NEXT_CONTACT_ON = Variable.moment("nextContactOn");

    @Override
    public List<Variable<?>> declared() {
        return List.of(SUPPORT_NEXT, NEXT_CONTACT_ON);
    }
}
