package nl.vliegwiel.cards;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import nl.vliegwiel.api.ApiProblem;
import nl.vliegwiel.form.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What Tasklist's list asks: all its cards in one request. A body, since what is asked for stands in no log. */
@Hidden
@RestController
class CardApi {

    /** Tasklist shows 15 on a page. */
    private static final int MOST = 100;

    private final Cards cards;
    private final Actors actors;

    CardApi(Cards cards, Actors actors) {
        this.cards = cards;
        this.actors = actors;
    }

    @PostMapping("/api/desk/cards")
    Answer cards(@RequestBody(required = false) Question question) {
        if (question == null || question.taskIds() == null || question.taskIds().size() > MOST
                || question.taskIds().stream().anyMatch(Objects::isNull)) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "Deze lijst kunnen we niet lezen",
                    "Stuur in taskIds de nummers van ten hoogste " + MOST + " taken.");
        }
        return new Answer(cards.of(actors.present(), new LinkedHashSet<>(question.taskIds())));
    }

    record Question(List<String> taskIds) {
    }

    record Answer(List<Card> cards) {
    }
}
