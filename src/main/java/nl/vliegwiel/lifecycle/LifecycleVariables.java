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
    static final Variable<HouseholdEvent> HOUSEHOLD_EVENT = Variable.code("householdEvent", HouseholdEvent.class);
    /** Whether the household's process has to hear of the news, and whether it did. */
    static final Variable<Boolean> NEWS_FOLLOWS = Variable.flag("newsFollows");
    static final Variable<Boolean> NEWS_DELIVERED = Variable.flag("newsDelivered");
    /** Login of who reported the news. */
    static final Variable<String> REPORTER = Variable.account("reporter");

    /** The report that a part of the process is about. */
    static final Variable<String> DANGER_ID = Variable.id("dangerId");
    public static final Variable<String> NOTE_ID = Variable.id("noteId");
    static final Variable<String> DATA_CHANGE_ID = Variable.id("dataChangeId");
    static final Variable<String> TRANSFER_ID = Variable.id("transferId");
    static final Variable<DangerOutcome> DANGER_OUTCOME = Variable.code("dangerOutcome", DangerOutcome.class);
    /** Whether another process goes on with the dossier. */
    static final Variable<Boolean> MOVED_ON = Variable.flag("movedOn");

    /** Whether there may be more households to ask about. */
    static final Variable<Boolean> MORE_TO_ASK = Variable.flag("moreToAsk");

    @Override
    public List<Variable<?>> declared() {
        return List.of(CASE_ENTRY, CONTACT_PERSON, HOUSEHOLD_EVENT, NEWS_FOLLOWS, NEWS_DELIVERED, REPORTER, DANGER_ID, NOTE_ID,
                DATA_CHANGE_ID, TRANSFER_ID, DANGER_OUTCOME, MOVED_ON, MORE_TO_ASK);
    }
}
