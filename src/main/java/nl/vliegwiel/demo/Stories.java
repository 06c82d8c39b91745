package nl.vliegwiel.demo;

import java.util.List;
import org.springframework.stereotype.Component;

/** The households of the demo. None is a real one. */
@Component
class Stories {

    List<Story> all() {
        return List.of();
    }
}
