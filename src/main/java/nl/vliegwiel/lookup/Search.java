package nl.vliegwiel.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.recognition.SpelledAlike;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds households: first where the text stands in so many letters, then what is spelled alike. */
@Service
@Transactional(readOnly = true)
public class Search {

    static final int MOST = 20;
    /** Whoever finds so many has spelled it well: then nothing is compared, which takes reading far more than is found. */
    private static final int FEW = 5;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    /** Spellings are compared with as many; a team has hundreds, and who has more teams narrows down by other letters. */
    private static final int COMPARED = 5000;

    private final Visible visible;

    Search(Visible visible) {
        this.visible = visible;
    }

    /** Whether a search box is of use to this person. */
    public boolean isFor(Actor actor) {
        return !actor.teams().isEmpty() && DossierAccess.worksWithHouseholds(actor);
    }

    public Found find(Actor actor, String typed) {
        String text = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (text.length() < SHORTEST) {
            return Found.nothing("Typ ten minste 2 letters of cijfers.");
        }
        if (text.length() > LONGEST) {
            return Found.nothing("Typ hooguit 100 letters of cijfers.");
        }
        return isFor(actor) ? told(hits(actor, text)) : told(List.of());
    }

    private List<Hit> hits(Actor actor, String text) {
        List<Hit> hits = visible.holding(actor, new Typed(text), MOST + 1).stream().map(household -> hit(actor, household, null))
                .collect(Collectors.toCollection(ArrayList::new));
        if (hits.size() < FEW) {
            hits.addAll(alike(actor, text, hits.stream().map(Hit::number).collect(Collectors.toSet())));
        }
        return hits;
    }

    private List<Hit> alike(Actor actor, String text, Set<String> found) {
        SpelledAlike asked = SpelledAlike.to(text);
        Map<String, List<String>> members = visible.members(actor, COMPARED);
        return visible.all(actor, COMPARED).stream().filter(household -> !found.contains(household.number()))
                .filter(household -> asked.names(household.name()) || asked.names(members.getOrDefault(household.number(), List.of()).toArray(String[]::new))
                        || actor.teams().contains(household.team()) && asked.isAt(household.address()))
                .limit(MOST - found.size()).map(household -> hit(actor, household, "Lijkt op wat u typte")).toList();
    }

    private static Hit hit(Actor actor, Visible.Household household, String why) {
        return new Hit(household.number(), household.name(), actor.teams().contains(household.team()) ? household.address() : null,
                household.open() ? household.phase().label() : "Gesloten", why);
    }

    private static Found told(List<Hit> hits) {
        if (hits.isEmpty()) {
            return Found.nothing("Niets gevonden. Kijk of het goed is getypt, of zoek op adres of dossiernummer.");
        }
        if (hits.size() > MOST) {
            return new Found(hits.subList(0, MOST), "Er zijn meer dan 20 huishoudens gevonden. Typ meer, bijvoorbeeld het huisnummer of een voornaam.");
        }
        return new Found(hits, hits.size() == 1 ? "1 huishouden gevonden." : hits.size() + " huishoudens gevonden.");
    }
}
