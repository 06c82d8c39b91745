package nl.vliegwiel.note;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.lookup.Found;
import nl.vliegwiel.lookup.Search;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page for writing a note shows. */
@Component
class NoteScreen {

    static final String PAGE = "note/note";
    /** More than these fold away, so that a phone's screen also shows the note. */
    private static final int AT_ONCE = 3;

    private final HouseholdPicks picks;
    private final Search search;
    private final Clock clock;

    NoteScreen(HouseholdPicks picks, Search search, Clock clock) {
        this.picks = picks;
        this.search = search;
        this.clock = clock;
    }

    /** @param number of the household that somebody came from; null for none */
    TypedNote fresh(String number) {
        return new TypedNote(number, NoteKind.VISIT.name(), LocalDate.now(clock).toString(), "", UUID.randomUUID().toString());
    }

    /** The page as it was typed so far. */
    String show(Model model, Actor actor, TypedNote typed, Collection<Fault> faults) {
        common(model, actor, typed, faults);
        model.addAttribute("action", "/notitie");
        List<HouseholdPick> mine = picks.mine(actor);
        model.addAttribute("chosen", mine.stream().anyMatch(pick -> pick.number().equals(typed.number())) ? List.of()
                : picks.one(actor, typed.number()).stream().toList());
        model.addAttribute("keepsContact", !mine.isEmpty());
        model.addAttribute("mine", mine.stream().limit(AT_ONCE).toList());
        model.addAttribute("others", mine.stream().skip(AT_ONCE).toList());
        return PAGE;
    }

    /** The same, with the households that were looked for in the place of the own ones. */
    String showFound(Model model, Actor actor, TypedNote typed, String find) {
        show(model, actor, typed, List.of());
        Found found = search.find(actor, find);
        model.addAttribute("find", find);
        model.addAttribute("foundWords", found.message());
        if (!found.hits().isEmpty()) {
            List<HouseholdPick> chosen = picks.one(actor, typed.number()).stream().toList();
            model.addAttribute("chosen", chosen);
            model.addAttribute("found", found.hits().stream().filter(hit -> !hit.number().equals(typed.number())).map(HouseholdPick::of).toList());
            model.addAttribute("mine", List.of());
            model.addAttribute("others", List.of());
        }
        return PAGE;
    }

    /** For a note that is kept already. */
    String showKept(Model model, Actor actor, DossierNote note, TypedNote typed, Collection<Fault> faults) {
        common(model, actor, typed, faults);
        model.addAttribute("action", "/notitie/" + note.id());
        model.addAttribute("fixed", nameOf(actor, note));
        return PAGE;
    }

    /** The number when its dossier has been closed meanwhile. */
    String nameOf(Actor actor, DossierNote note) {
        return picks.one(actor, note.reference()).map(HouseholdPick::name).orElse(note.reference());
    }

    private void common(Model model, Actor actor, TypedNote typed, Collection<Fault> faults) {
        model.addAttribute("note", typed);
        model.addAttribute("kinds", NoteKind.values());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("login", actor.id());
        model.addAttribute("longest", NoteCheck.LONGEST);
        model.addAttribute("faults", faults);
        Map<String, Fault> byField = faults.stream().filter(fault -> fault.field() != null)
                .collect(Collectors.toMap(Fault::field, Function.identity(), (first, second) -> first));
        model.addAttribute("faultOf", byField);
    }
}
