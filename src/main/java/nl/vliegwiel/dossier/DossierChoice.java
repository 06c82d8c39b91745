package nl.vliegwiel.dossier;

import java.util.List;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import org.springframework.stereotype.Component;

/** The question "welk huishouden?" of a start form, in its field {@code dossier}. */
@Component
public class DossierChoice {

    private static final String LABEL = "Welk huishouden?";

    private final Dossiers dossiers;

    DossierChoice(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** The open dossiers that this person's teams answer for. */
    public List<Option> options(Actor actor) {
        return actor.teams().stream().sorted().flatMap(team -> dossiers.openIn(team).stream())
                .map(file -> new Option(file.reference() + " – " + file.household().name(), file.reference())).toList();
    }

    /** The dossiers that this person's teams closed not long ago; an older one comes back by a signal. */
    public List<Option> closedOptions(Actor actor) {
        return actor.teams().stream().sorted().flatMap(team -> dossiers.recentlyClosedIn(team).stream())
                .map(file -> new Option(file.reference() + " – " + file.household().name() + " (gesloten)", file.reference())).toList();
    }

    /**
     * The dossier that was chosen.
     *
     * @throws FormRejected for a number that none of this person's teams answers for, and for a dossier that has been closed meanwhile
     */
    public CaseFile chosen(FormContext context, String number) {
        CaseFile file = known(context, number);
        if (!file.isOpen()) {
            throw new FormRejected("dossier", LABEL, "Dit dossier is gesloten. Leg een nieuw signaal vast.");
        }
        return file;
    }

    /**
     * The dossier that was chosen, open or closed.
     *
     * @throws FormRejected for a number that none of this person's teams answers for
     */
    public CaseFile known(FormContext context, String number) {
        return dossiers.find(number).filter(found -> context.actor().teams().contains(found.team()))
                .orElseThrow(() -> new FormRejected("dossier", LABEL, "Kies een huishouden van uw eigen team. "
                        + "Heeft een ander team het intussen overgenomen? Overleg dan met de contactpersoon daar."));
    }
}
