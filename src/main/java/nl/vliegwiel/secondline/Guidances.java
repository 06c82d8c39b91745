package nl.vliegwiel.secondline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vliegwiel.handover.Reached;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What directors wrote down about a household, and so what was reached with it. */
@Service
@Transactional
class Guidances implements Reached {

    private static final int SHOWN = 5;

    private final GuidanceRows rows;
    private final ContactRhythm rhythm;

    Guidances(GuidanceRows rows, ContactRhythm rhythm) {
        this.rows = rows;
        this.rhythm = rhythm;
    }

    void add(String number, String login, GuideHousehold answers) {
        rows.save(new Guidance(number, all(number).size(), rhythm.today(), login, answers));
    }

    /** The latest few, a line each, the latest first; null when there is none. */
    String told(String number) {
        List<Guidance> all = all(number);
        return all.isEmpty() ? null : all.stream().limit(SHOWN).map(Guidances::line).collect(Collectors.joining("\n"));
    }

    @Override
    public Optional<String> of(String number) {
        return all(number).stream().findFirst().map(Guidance::reached);
    }

    private List<Guidance> all(String number) {
        return rows.findByReferenceOrderByOrdinalDesc(number);
    }

    private static String line(Guidance guidance) {
        String landing = switch (guidance.landing()) {
            case WELL -> "goed";
            case MODERATELY -> "gaat wel";
            case BADLY -> "niet goed";
        };
        return DutchDate.of(guidance.recordedOn()) + ": " + landing + (guidance.words() == null ? "" : ". " + guidance.words());
    }
}
