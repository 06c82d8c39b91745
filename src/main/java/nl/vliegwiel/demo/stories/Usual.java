package nl.vliegwiel.demo.stories;

import static nl.vliegwiel.demo.Reply.inDays;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.vliegwiel.demo.Rows;

/** Answers that return in many stories, by the keys of the forms. */
final class Usual {

    static final String ASSESS = "userTask_assessSignal";
    static final String CONTACT = "userTask_makeContact";
    static final String INTAKE = "userTask_recordIntake";
    static final String DRAW_UP = "userTask_drawUpPlan";
    static final String DISCUSS = "userTask_discussPlan";
    static final String START_TRACK = "userTask_startTrack";
    static final String CHECK_IN = "userTask_checkIn";
    static final String MEASURE = "userTask_measureAgain";
    static final String DECIDE = "userTask_decideNextStep";
    static final String AGREE_AFTERCARE = "userTask_agreeAftercare";
    static final String RECORD_AFTERCARE = "userTask_recordAftercare";
    static final String PREPARE_HANDOVER = "userTask_prepareHandover";
    static final String RECORD_CONVERSATION = "userTask_recordConversation";
    static final String ASSESS_HANDOVER = "userTask_assessHandover";
    static final String START_SECOND_LINE = "userTask_startSecondLine";
    static final String GUIDE = "userTask_guideHousehold";
    static final String FOLLOW_UP = "userTask_followUp";

    private Usual() {
    }

    /** @param pairs a key of the form and its answer, a key and its answer */
    static Map<String, Object> answers(Object... pairs) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int pair = 0; pair < pairs.length; pair += 2) {
            answers.put((String) pairs[pair], pairs[pair + 1]);
        }
        return answers;
    }

    static Map<String, Object> visitBy(String contactPerson) {
        return answers("triageOutcome", "CASE", "dossier", "NEW", "contactPerson", contactPerson);
    }

    static Map<String, Object> joins(String note) {
        return answers("way", "HOME_VISIT", "contactResult", "JOINS", "note", note);
    }

    static Map<String, Object> agrees(int reviewInDays, String words) {
        return answers("planAgreement", "AGREED", "reviewOn", inDays(reviewInDays), "householdWords", words);
    }

    static Map<String, Object> firstAppointment(int inDays, String with) {
        return answers("firstAppointmentOn", inDays(inDays), "appointmentWith", with);
    }

    static Map<String, Object> goesOn(String progress, int nextInDays, String notes) {
        return answers("progress", progress, "trackDecision", "CONTINUE", "nextCheckInOn", inDays(nextInDays), "notes", notes);
    }

    static Map<String, Object> ends(String words) {
        return answers("progress", "WELL", "trackDecision", "END", "result", "ACHIEVED", "resultWords", words);
    }

    static Map<String, Object> goal(String domain, String goal, String support, String owner, String approach) {
        return answers("domain", domain, "goal", goal, "support", support, "owner", owner, "approach", approach, "checkInWeeks", 2,
                "forWhom", "HOUSEHOLD");
    }

    /** Asked of the specialists without a name; no dossier is shown to them. */
    static Map<String, Object> asksSpecialists(String question) {
        return answers("questionWish", "ASK", "questionTo", "SPECIALISTS", "specialists", "specialistenteam", "naming", "ANONYMOUS",
                "question", question);
    }

    /** The matrix with the same score everywhere, before what differs. */
    static Rows matrix(int score) {
        return Rows.shown().each(score(score));
    }

    static Map<String, Object> score(int score) {
        return answers("answer", "SCORE_" + score);
    }

    static Map<String, Object> score(int score, String remark) {
        return answers("answer", "SCORE_" + score, "remark", remark);
    }
}
