package nl.vliegwiel.demo.stories;

import static nl.vliegwiel.demo.Reply.daysBack;
import static nl.vliegwiel.demo.stories.Usual.answers;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.demo.Rows;

/** Answers that return in the set-up of teams, by the keys of the forms. */
final class SetUp {

    static final String ASSIGNMENT = "userTask_recordAssignment";
    static final String MAP = "userTask_mapPartners";
    static final String GAIN_AND_LOSS = "userTask_stateGainAndLoss";
    static final String COMPLETE_PARTNERS = "userTask_completePartners";
    static final String URGENCY = "userTask_shareUrgency";
    static final String CASES = "userTask_discussCases";
    static final String APPROACH = "userTask_chooseApproach";
    static final String OPINION = "userTask_weighPrinciples";
    static final String PRINCIPLES = "userTask_agreePrinciples";
    static final String FINANCING = "userTask_computeFinancing";
    static final String MANDATE = "userTask_proposeMandate";
    static final String SETTLE_MEANS = "userTask_settleMeans";

    private SetUp() {
    }

    static Map<String, Object> goal(String result, String measure) {
        return answers("result", result, "measure", measure);
    }

    /** What the map says of an organisation that takes part. */
    static Map<String, Object> onBoard(List<String> areas, String world, String offers, String audience, List<String> domains) {
        return answers("world", world, "offers", offers, "audience", audience, "domains", domains, "areas", areas,
                "strongSide", "Eén vaste collega voor het team", "weakSide", "Weinig uren", "boarding", "ON_BOARD");
    }

    /** The same of an organisation that was not on the map yet. */
    static Map<String, Object> organisation(String name, Map<String, Object> about) {
        Map<String, Object> row = answers("name", name);
        row.putAll(about);
        return row;
    }

    /** The same with who speaks for it, and its strong and weak side. */
    static Map<String, Object> known(Map<String, Object> about, String voice, String strong, String weak) {
        Map<String, Object> row = answers();
        row.putAll(about);
        row.putAll(answers("voice", voice, "strongSide", strong, "weakSide", weak));
        return row;
    }

    static Map<String, Object> says(String gain, String loss, String rules) {
        return answers("gain", gain, "loss", loss, "rules", rules);
    }

    /** Said by somebody without an account and written down. */
    static Map<String, Object> retold(String saidBy, String gain, String loss, String rules) {
        return answers("gain", gain, "loss", loss, "rules", rules, "saidBy", saidBy);
    }

    static Map<String, Object> story(String situation, String wishes, String obstacle, String help, String... talkers) {
        return answers("situation", situation, "wishes", wishes, "obstacle", obstacle, "help", help, "talkers", List.of(talkers));
    }

    static Map<String, Object> agrees() {
        return answers("principles", everywhere("AGREE"));
    }

    /** Agrees, but wants to say something of one principle. */
    static Map<String, Object> remarks(String principle, String stance, String words) {
        return answers("principles", everywhere("AGREE").where(principle, answers("stance", stance, "words", words)));
    }

    private static Rows everywhere(String stance) {
        return Rows.shown().each(answers("stance", stance));
    }

    static Map<String, Object> byTeam(String upTo, boolean deviation, String conditions) {
        return answers("decidedBy", "TEAM", "upTo", upTo, "deviation", deviation, "conditions", conditions);
    }

    static Map<String, Object> backing(String side, String name, String function, int daysBack, String form) {
        return answers("side", side, "name", name, "function", function, "givenOn", daysBack(daysBack), "form", form);
    }
}
