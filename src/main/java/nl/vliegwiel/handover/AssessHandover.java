package nl.vliegwiel.handover;

import java.util.List;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.lifecycle.CaseEntry;

/**
 * The form {@code assess-handover}.
 *
 * @param wayBack whether the first line is asked: it says where it starts again
 * @param conversation when the three met, or why they did not
 * @param reminders what was said when somebody asked after the answer, or null
 * @param newContactPerson login of who keeps the contact from now on
 */
record AssessHandover(String household, Boolean wayBack, String fromTeam, String reason, String conversation, String reminders,
                      HandoverAnswer handoverAnswer, List<Option> contactPersonOptions, String newContactPerson, CaseEntry caseEntry,
                      String declineReason) {
}
