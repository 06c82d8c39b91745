package nl.vliegwiel.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.vliegwiel.form.Actors;
import nl.vliegwiel.form.OpenForm;
import nl.vliegwiel.form.UnfinishedInput;
import nl.vliegwiel.process.FinishedWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps unfinished input: one draft per person and form, until the form is sent. */
@Service
@Transactional
class Drafts implements UnfinishedInput, FinishedWork {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() { };

    private final DraftRows rows;
    private final Actors actors;
    private final Clock clock;
    /** Half a character can be typed and sent, and no database takes it: so everything beyond ASCII is written as an escape. */
    private final ObjectMapper mapper = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    Drafts(DraftRows rows, Actors actors, Clock clock) {
        this.rows = rows;
        this.actors = actors;
        this.clock = clock;
    }

    /** {@link SavedDraft#NONE} when there is none. */
    @Transactional(readOnly = true)
    public SavedDraft find(String login, String place) {
        return rows.findByPlaceAndLogin(place, login)
                .map(draft -> new SavedDraft(draft.revision(), draft.savedAt(), read(draft.typed()), draft.basedOn())).orElse(SavedDraft.NONE);
    }

    /**
     * Takes the place of the revision that was seen.
     *
     * @param seen 0 when there was none
     * @throws AnotherWindow when there is another one by now
     */
    public SavedDraft save(String login, OpenForm form, int seen, Map<String, Object> typed, String basedOn) {
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
        if (seen > 0) {
            if (rows.replace(form.place(), login, seen, write(typed), basedOn, now) == 0) {
                throw new AnotherWindow();
            }
            return new SavedDraft(seen + 1, now, typed, basedOn);
        }
        FormDraft first = insert(new FormDraft(form.place(), login, form.number(), write(typed), basedOn, now), login);
        return new SavedDraft(first.revision(), now, typed, basedOn);
    }

    private FormDraft insert(FormDraft first, String login) {
        if (rows.findByPlaceAndLogin(first.place(), login).isPresent()) {
            throw new AnotherWindow();
        }
        return rows.saveAndFlush(first);
    }

    /** Starting anew; nothing happens when there is none. */
    public void discard(String login, String place) {
        rows.delete(place, login);
    }

    @Override
    @Transactional(readOnly = true)
    public Typed typed(String login, String place) {
        SavedDraft draft = find(login, place);
        return new Typed(draft.typed(), draft.basedOn());
    }

    @Override
    public void sent(String login, String place) {
        discard(login, place);
    }

    /** Only of who ends it. What a colleague typed in it is theirs: it stays until they throw it away or nobody came back to it. */
    @Override
    public void finished(String task) {
        actors.current().ifPresent(actor -> discard(actor.id(), task));
    }

    private Map<String, Object> read(String json) {
        try {
            return mapper.readValue(json, VALUES);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored draft is no JSON");
        }
    }

    private String write(Map<String, Object> typed) {
        try {
            return mapper.writeValueAsString(typed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What was read from JSON cannot be written as JSON");
        }
    }
}
