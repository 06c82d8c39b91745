package nl.vliegwiel.cards;

import io.swagger.v3.oas.annotations.Hidden;
import nl.vliegwiel.form.Actors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What Tasklist asks after a task was completed. */
@Hidden
@RestController
class NextTaskApi {

    private final NextTask next;
    private final Actors actors;

    NextTaskApi(NextTask next, Actors actors) {
        this.next = next;
        this.actors = actors;
    }

    /** @param after the task that was completed; for one that was not this person's there is no next one */
    @GetMapping("/api/desk/tasks/next")
    NextTask.Answer after(@RequestParam String after) {
        return next.after(after, actors.present());
    }
}
