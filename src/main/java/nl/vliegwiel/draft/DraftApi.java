package nl.vliegwiel.draft;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import nl.vliegwiel.api.ApiProblem;
import nl.vliegwiel.api.JsonBody;
import nl.vliegwiel.form.OpenForm;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a screen with a form asks about its draft: of a task by its id, of a form that starts something by the key of the process. */
@Hidden
@RestController
@RequestMapping("/api/desk/drafts")
class DraftApi {

    private static final String TASK = "/{place:[A-Za-z0-9-]{1,64}}";
    private static final String START = "/start/{process:[A-Za-z0-9-]{1,100}}";
    private static final String DIGEST = "[0-9a-f]{1,16}";

    private final DraftDesk desk;
    private final JsonBody json;
    private final DraftProperties properties;

    DraftApi(DraftDesk desk, JsonBody json, DraftProperties properties) {
        this.desk = desk;
        this.json = json;
        this.properties = properties;
    }

    @GetMapping(TASK)
    ResponseEntity<Object> look(@PathVariable String place) {
        return ResponseEntity.ok(desk.look(place));
    }

    @GetMapping(START)
    ResponseEntity<Object> lookAtStart(@PathVariable String process) {
        return look(OpenForm.START + process);
    }

    @PutMapping(TASK)
    ResponseEntity<Object> save(@PathVariable String place, HttpServletRequest request) throws IOException {
        Map<String, Object> body = json.read(request.getInputStream(), properties.maxSize());
        if (!(body.get("revision") instanceof Integer seen) || seen < 0 || !(body.get("values") instanceof Map<?, ?> values)) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "Het verzoek klopt niet", "Stuur revision, een getal, en values, de velden van het formulier.");
        }
        try {
            @SuppressWarnings("unchecked")
            DraftState state = desk.save(place, seen, (Map<String, Object>) values, digest(body.get("basedOn")));
            return state.takenBy() == null ? ResponseEntity.ok(state) : taken(state);
        } catch (AnotherWindow | DataIntegrityViolationException first) {
            return elsewhere(desk.standing(place));
        }
    }

    @PutMapping(START)
    ResponseEntity<Object> saveStart(@PathVariable String process, HttpServletRequest request) throws IOException {
        return save(OpenForm.START + process, request);
    }

    @DeleteMapping(TASK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String place) {
        desk.discard(place);
    }

    @DeleteMapping(START)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardStart(@PathVariable String process) {
        desk.discard(OpenForm.START + process);
    }

    private static String digest(Object basedOn) {
        return basedOn instanceof String text && text.matches(DIGEST) ? text : null;
    }

    private static ResponseEntity<Object> taken(DraftState state) {
        ProblemDetail problem = problem("Een collega doet deze taak nu", state.takenBy() + " doet deze taak nu.", "taken");
        problem.setProperty("takenBy", state.takenBy());
        problem.setProperty("text", state.text());
        problem.setProperty("number", state.number());
        return answer(problem);
    }

    private static ResponseEntity<Object> elsewhere(SavedDraft standing) {
        ProblemDetail problem = problem("U werkt ook in een ander venster aan dit formulier", "Kies welke van de twee u bewaart.", "elsewhere");
        problem.setProperty("revision", standing.revision());
        problem.setProperty("savedAt", standing.savedAt());
        return answer(problem);
    }

    /** @param kind for the screen, which has to do something else with each */
    private static ProblemDetail problem(String title, String detail, String kind) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, detail);
        problem.setTitle(title);
        problem.setProperty("kind", kind);
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
