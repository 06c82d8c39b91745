package nl.vliegwiel.demo.stories;

import static nl.vliegwiel.demo.Reply.daysBack;
import static nl.vliegwiel.demo.stories.Usual.answers;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.demo.Story;
import nl.vliegwiel.demo.StoryTeller;
import org.springframework.stereotype.Component;

/** People of whom nobody gave a signal: the team looks them up, because something changes in their street. */
@Component
class LookedUp implements StoryTeller {

    @Override
    public List<Story> tell() {
        return List.of(Story.of("mensen-opzoeken").daysAgo(4).list("coby", answers("team", "wijkteam-centrum",
                "purpose", "De warmte in de Orgelbuurt gaat van gas naar een warmtenet. Vertellen wat dat kost en wie helpt, "
                        + "bij bewoners die al eerder moeite hadden met de rekening.",
                "legalBasis", "DEBT_COUNSELLING_ACT", "agreedBy", "Hoofd Schuldhulp van de gemeente", "agreedOn", daysBack(10),
                "workers", List.of("amir", "anna"), "households", List.of(
                        household("Mevrouw Kramer", "Orgelsteeg 6"), household("Meneer Wouters", "Klokkenhof 30"),
                        household("Familie Ismailov", "Tuinstraat 11")))));
    }

    private static Map<String, Object> household(String name, String address) {
        return answers("name", name, "address", address, "neighbourhood", "binnenstad");
    }
}
