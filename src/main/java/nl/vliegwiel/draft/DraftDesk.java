package nl.vliegwiel.draft;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import nl.vliegwiel.api.ApiProblem;
import nl.vliegwiel.form.Actors;
import nl.vliegwiel.form.OpenForm;
import nl.vliegwiel.form.OpenForms;
import nl.vliegwiel.form.schema.InWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Drafts of the person behind the request, for forms that this person may open. */
@Component
class DraftDesk {

    private final Actors actors;
    private final OpenForms forms;
    private final Drafts drafts;
    private final InWords words;

    DraftDesk(Actors actors, OpenForms forms, Drafts drafts, Clock clock) {
        this.actors = actors;
        this.forms = forms;
        this.drafts = drafts;
        this.words = new InWords(clock);
    }

    /** @throws ApiProblem when there is no such form for this person */
    DraftState look(String place) {
        OpenForm form = open(place);
        return state(form, drafts.find(login(), place));
    }

    /**
     * @param seen the revision that the screen knows; 0 for none
     * @param basedOn the digest of what the screen shows; may be null
     * @throws AnotherWindow when this person saved something else meanwhile
     * @throws ApiProblem when there is no such form for this person
     * @throws nl.vliegwiel.form.FormRejected for what is no field of the form
     */
    DraftState save(String place, int seen, Map<String, Object> typed, String basedOn) {
        OpenForm form = open(place);
        Map<String, Object> kept = DraftCheck.check(form.schema(), typed);
        if (form.takenBy() != null) {
            return state(form, new SavedDraft(seen, null, kept, basedOn));
        }
        return state(form, kept.isEmpty() ? nothingLeft(place, seen) : drafts.save(login(), form, seen, kept, basedOn));
    }

    private SavedDraft nothingLeft(String place, int seen) {
        if (drafts.find(login(), place).revision() != seen) {
            throw new AnotherWindow();
        }
        drafts.discard(login(), place);
        return SavedDraft.NONE;
    }

    void discard(String place) {
        drafts.discard(login(), place);
    }

    /** The draft as it stands, whatever a screen thinks. */
    SavedDraft standing(String place) {
        return drafts.find(login(), place);
    }

    private DraftState state(OpenForm form, SavedDraft draft) {
        boolean changed = draft.basedOn() != null && !draft.basedOn().equals(form.basedOn());
        if (form.takenBy() == null) {
            return new DraftState(draft.revision(), draft.savedAt(), draft.typed().keySet(), changed, form.basedOn(), null, null,
                    form.number());
        }
        String text = draft.typed().isEmpty() ? null : words.of(form.schema(), form.shown(), draft.typed());
        return new DraftState(draft.revision(), draft.savedAt(), Set.of(), changed, form.basedOn(), form.takenBy(), text,
                form.number());
    }

    private OpenForm open(String place) {
        return forms.find(place).orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "Dit formulier is er niet (meer) voor u",
                "De taak is klaar, of is niet (meer) van uw team."));
    }

    private String login() {
        return actors.present().id();
    }
}
