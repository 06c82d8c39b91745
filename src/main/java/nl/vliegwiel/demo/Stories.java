package nl.vliegwiel.demo;

import java.util.List;
import org.springframework.stereotype.Component;

/** The households of the demo, whoever tells them. */
@Component
class Stories {

    private final List<StoryTeller> tellers;

    Stories(List<StoryTeller> tellers) {
        this.tellers = List.copyOf(tellers);
    }

    List<Story> all() {
        return tellers.stream().flatMap(teller -> teller.tell().stream()).toList();
    }
}
