package nl.vliegwiel.demo.stories;

import static nl.vliegwiel.demo.Reply.inDays;
import static nl.vliegwiel.demo.stories.Usual.answers;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.demo.Story;
import nl.vliegwiel.demo.StoryTeller;
import org.springframework.stereotype.Component;

/** Amir goes on leave in two weeks: who takes over is arranged, and nothing has gone over yet. */
@Component
class OnLeave implements StoryTeller {

    @Override
    public List<Story> tell() {
        return List.of(Story.of("amir-met-verlof").daysAgo(1)
                .away("coby", answers("absent", "wijkteam-centrum:amir", "absentFrom", inDays(14), "backOn", inDays(28)))
                .assess("coby", "userTask_divideWork", Map.of()));
    }
}
