package nl.vliegwiel.teamwork;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The least that people fill in for step 1 and 2, form by form. */
public final class StepAnswers {

    public static final Map<String, Object> DONE = Map.of("outcome", "DONE");
    public static final Map<String, Object> SEARCH_ON = Map.of("outcome", "SEARCH_ON");
    /** Of a partner's voice. */
    public static final Map<String, Object> GAIN_AND_LOSS = Map.of("gain", "Eén plan per huishouden", "loss", "Eigen intake", "rules", "De wachtlijst");
    /** Written down for a partner that cannot log in. */
    public static final Map<String, Object> RETOLD = with(GAIN_AND_LOSS, "saidBy", "Karin, directeur");
    public static final Map<String, Object> BEHAVIOUR = Map.of("approach", "BEHAVIOUR", "reason", "In de casussen werd veel gepraat en weinig gedaan.",
            "consequences", List.of("INTAKE", "CONTACT", "WORK", "METHODS"));

    /** Stands for the neighbourhood of the round that is played. */
    static final String AREA = "de buurt van de ronde";
    private static final int PRINCIPLES = 12;

    private StepAnswers() {
    }

    /** The map with these organisations, for which there is no training institute unless one is among them. */
    public static Map<String, Object> map(Map<?, ?>... partners) {
        boolean school = Arrays.stream(partners).anyMatch(partner -> "EDUCATION".equals(partner.get("world")));
        return school ? Map.of("partners", List.of(partners))
                : Map.of("partners", List.of(partners), "noInstitute", true, "noInstituteReason", "De hogeschool is ver weg.");
    }

    /** It takes part, in whatever neighbourhood {@link PlayedRound#area()} is; nobody with an account speaks for it. */
    public static Map<String, Object> partner(String name, String world) {
        return Map.of("name", name, "world", world, "offers", "Helpt inwoners", "audience", "Alle inwoners", "domains", List.of("WORK", "FINANCES"),
                "areas", List.of(AREA), "strongSide", "Kent de wijk", "weakSide", "Heeft een wachtlijst", "boarding", "ON_BOARD");
    }

    /** The map with its partners in this neighbourhood. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> in(Object area, Map<String, Object> map) {
        return with(map, "partners", ((List<Map<String, Object>>) map.get("partners")).stream()
                .map(partner -> List.of(AREA).equals(partner.get("areas")) ? with(partner, "areas", List.of(area)) : partner).toList());
    }

    public static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(answers);
        more.put(key, value);
        return more;
    }

    /** Both worlds take part; petra speaks for care and welfare. */
    public static Map<String, Object> bothWorlds() {
        return map(partner("Werkplein", "WORK_AND_INCOME"), with(partner("GGZ Centrum", "CARE_AND_WELFARE"), "voice", "petra"));
    }

    /** Two partners share the urgency; bram becomes a future member. */
    public static Map<String, Object> urgency() {
        return Map.of("partners", List.of(Map.of("shared", "YES"), Map.of("shared", "YES")), "urgency", "Er zijn te veel loketten.",
                "invitees", List.of("bram"));
    }

    /** Three cases, talked through with bram and petra. */
    public static Map<String, Object> cases() {
        return Map.of("cases", List.of(story(List.of("bram", "petra")), story(List.of("bram")), story(List.of())));
    }

    public static Map<String, Object> story(List<String> talkers) {
        return Map.of("situation", "Een gezin met schulden", "wishes", "Rust", "obstacle", "Vier intakes", "help", "Eén aanspreekpunt", "talkers", talkers);
    }

    /** Agrees with all but these principles, counted from 1. */
    public static Map<String, Object> opinions(Integer... disagreed) {
        return Map.of("principles", IntStream.rangeClosed(1, PRINCIPLES).mapToObj(place -> List.of(disagreed).contains(place)
                ? Map.of("stance", "DISAGREE", "words", "Dat werkt hier niet.") : Map.of("stance", "AGREE")).toList());
    }

    /** All principles agreed. */
    public static Map<String, Object> allAgreed(String outcome) {
        return Map.of("principles", Collections.nCopies(PRINCIPLES, Map.of("decision", "AGREED")), "outcome", outcome);
    }
}
