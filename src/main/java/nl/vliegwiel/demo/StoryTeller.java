package nl.vliegwiel.demo;

import java.util.List;

/** Knows some households of the demo. None of them exists. */
@FunctionalInterface
public interface StoryTeller {

    List<Story> tell();
}
