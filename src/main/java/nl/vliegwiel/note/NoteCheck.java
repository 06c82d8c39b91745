package nl.vliegwiel.note;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.form.schema.Text;
import org.springframework.stereotype.Component;

/** Reads a note that was typed, and names everything that is wrong with it at once. */
@Component
class NoteCheck {

    static final int LONGEST = 4000;
    private static final String KEY = "[\\x21-\\x7e]{1,60}";
    private static final String TEXT = "Notitie";

    private final NoteTerms terms;
    private final Clock clock;

    NoteCheck(NoteTerms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    /** @throws FormRejected with every fault */
    CheckedNote read(TypedNote typed) {
        List<Fault> faults = new ArrayList<>();
        Optional<NoteKind> kind = NoteKind.of(typed.kind());
        if (kind.isEmpty()) {
            faults.add(new Fault("kind", "Soort", "Kies wat voor contact dit was."));
        }
        LocalDate on = day(typed.on(), faults);
        String words = words(typed.text(), faults);
        if (typed.key() != null && !typed.key().matches(KEY)) {
            faults.add(new Fault(null, null, "Uw scherm is verouderd. Ververs de pagina en probeer het opnieuw."));
        }
        if (!faults.isEmpty()) {
            throw new FormRejected(faults);
        }
        return new CheckedNote(typed.number(), kind.orElseThrow(), on, words, typed.key());
    }

    private LocalDate day(String typed, List<Fault> faults) {
        LocalDate today = LocalDate.now(clock);
        try {
            LocalDate day = LocalDate.parse(typed == null ? "" : typed.strip());
            if (day.isAfter(today)) {
                faults.add(new Fault("on", "Datum", "Kies vandaag of een dag die voorbij is."));
            } else if (day.isBefore(today.minusDays(terms.longestAgoDays()))) {
                faults.add(new Fault("on", "Datum", "Dit is te lang geleden. Kies een dag in de laatste %d dagen.".formatted(terms.longestAgoDays())));
            }
            return day;
        } catch (DateTimeParseException noDate) {
            faults.add(new Fault("on", "Datum", "Vul een dag in, zoals 2026-11-22."));
            return null;
        }
    }

    private static String words(String typed, List<Fault> faults) {
        String words = typed == null ? null : Text.tidy(typed);
        if (words == null) {
            faults.add(new Fault("text", TEXT, "Schrijf op wat er was."));
        } else if (words.length() > LONGEST) {
            faults.add(new Fault("text", TEXT, "Er passen 4.000 tekens in. Haal er %d weg, of maak er twee notities van."
                    .formatted(words.length() - LONGEST)));
        } else if (!Text.isPrintable(words)) {
            faults.add(new Fault("text", TEXT, "Hier staat een teken in dat we niet kunnen bewaren. Typ de tekst opnieuw."));
        }
        return words;
    }
}
