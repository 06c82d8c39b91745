package nl.vliegwiel.lifecycle;

import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the lifecycle and the news about a household put into processes. */
@Component
public class LifecycleVariables implements ProcessVariables {

    public static final Variable<CaseEntry> CASE_ENTRY = Variable.code("caseEntry", CaseEntry.class);
    /** Login of the one colleague who keeps the contact (mission C5). */
    public static final Variable<String> CONTACT_PERSON = Variable.account("contactPerson");
    /** The track that starts, and login of who guides it; declared by the tracks. */
    static final Variable<String> TRACK_ID = Variable.id("trackId");
    static final Variable<String> TRACK_OWNER = Variable.account("trackOwner");
    static final Variable<AfterHandover> AFTER_HANDOVER = Variable.code("afterHandover", AfterHandover.class);
    static final Variable<HouseholdEvent> HOUSEHOLD_EVENT = Variable.code("householdEvent", HouseholdEvent.class);

    @Override
    public List<Variable<?>> declared() {
        return List.of(CASE_ENTRY, CONTACT_PERSON, AFTER_HANDOVER, HOUSEHOLD_EVENT);
    }
}
