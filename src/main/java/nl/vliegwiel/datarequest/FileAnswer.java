package nl.vliegwiel.datarequest;

import java.util.List;
import nl.vliegwiel.sharing.ActLine;

/**
 * The form {@code file-answer}.
 *
 * @param reminders when and how the agency was reminded; null when it was not
 * @param basisRuns false when the consent was withdrawn or the date passed: then no answer is filed any more
 * @param answers a row per domain that may still be asked after
 * @param overview everything that was ever shared of this household
 */
record FileAnswer(String household, String agency, String question, String askedOn, String expectedOn, String reminders, Boolean basisRuns,
        RequestOutcome dataRequestOutcome, List<AnswerRow> answers, String remark, List<ActLine> overview) {
}
