package nl.vliegwiel.demo;

import java.util.Map;

/** What happens in the set-up of one team, step by step: so many days ago, who does what with which form. */
public final class TeamStory {

    private final Story story;
    private final String team;

    private TeamStory(Story story, String team) {
        this.story = story;
        this.team = team;
    }

    /** @param team its id; a new team has none before {@link #begin} */
    public static TeamStory of(String name, String team) {
        return new TeamStory(Story.of(name), team);
    }

    /** What follows happens so many days before today. */
    public TeamStory daysAgo(int days) {
        story.daysAgo(days);
        return this;
    }

    /** Somebody starts the set-up. */
    public TeamStory begin(String login, Map<String, Object> answers) {
        story.begin(login, "team-setup", answers);
        return this;
    }

    /** Somebody does the oldest own, or else open task of this kind in the round that the team is in, and completes it. */
    public TeamStory work(String login, String task, Map<String, Object> answers) {
        story.step(stage -> stage.workOnRound(team, login, task, answers));
        return this;
    }

    /** Somebody tells news about the round that the team is in. */
    public TeamStory tell(String login, String event, Map<String, Object> answers) {
        story.step(stage -> stage.tellOfRound(team, login, event, answers));
        return this;
    }

    /** To be played with the others. */
    public Story told() {
        return story;
    }
}
