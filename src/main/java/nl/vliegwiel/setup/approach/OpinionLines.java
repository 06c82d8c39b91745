package nl.vliegwiel.setup.approach;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vliegwiel.setup.Round;
import org.springframework.stereotype.Component;

/** Writes out what participants think of the principles. */
@Component
class OpinionLines {

    private final Principles principles;
    private final Participation participation;
    private final Progressing progressing;

    OpinionLines(Principles principles, Participation participation, Progressing progressing) {
        this.principles = principles;
        this.participation = participation;
        this.progressing = progressing;
    }

    /** Who does not simply agree, and why, by the code of the principle; nothing for a principle with which everybody agrees. */
    Map<String, String> of(Round round) {
        return principles.opinions(round).stream().filter(opinion -> opinion.stance() != Stance.AGREE)
                .collect(Collectors.groupingBy(Opinion::principle, Collectors.mapping(this::line, Collectors.joining("\n"))));
    }

    private String line(Opinion opinion) {
        return participation.nameOf(opinion.login()) + " (" + opinion.stance().label() + "): " + opinion.words();
    }

    /** Who gave no opinion, with what was written down about that. */
    List<SilentRow> silent(Round round) {
        Map<String, String> notes = principles.silences(round);
        return progressing.silent(round).stream().map(login -> new SilentRow(login, participation.nameOf(login), notes.get(login))).toList();
    }
}
