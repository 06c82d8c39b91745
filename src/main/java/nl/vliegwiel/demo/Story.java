package nl.vliegwiel.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What happens to one household, step by step: so many days ago, who does what with which form. */
public final class Story {

    private final String name;
    private final List<Step> steps = new ArrayList<>();
    private int daysAgo;

    private Story(String name) {
        this.name = name;
    }

    public static Story of(String name) {
        return new Story(name);
    }

    /** What follows happens so many days before today. */
    public Story daysAgo(int days) {
        this.daysAgo = days;
        return this;
    }

    /** Somebody records a signal; everything after it is about that household. */
    public Story signal(String login, Map<String, Object> answers) {
        return step(stage -> stage.signal(login, answers));
    }

    /** A partner sends a signal from outside, as to {@code POST /api/signals}; everything after it is about that household. */
    public Story partnerSignal(String login, Map<String, Object> body) {
        return step(stage -> stage.partnerSignal(login, body));
    }

    /** Somebody records one more signal about this household; what is assessed after it is this one. */
    public Story anotherSignal(String login, Map<String, Object> answers) {
        return step(stage -> stage.anotherSignal(login, answers));
    }

    /** Somebody takes the open task of this kind about the latest signal, and leaves it open. */
    public Story claim(String login, String task) {
        return step(stage -> stage.claimSignal(login, task));
    }

    /** A coordinator starts a list of people whom a team looks up without a signal; the story is about that list. */
    public Story list(String login, Map<String, Object> answers) {
        return step(stage -> stage.list(login, answers));
    }

    /** A coordinator arranges that a colleague is away; what is assessed after it is about that. */
    public Story away(String login, Map<String, Object> answers) {
        return step(stage -> stage.away(login, answers));
    }

    /** Somebody claims the open task of this kind about the latest signal and completes it. */
    public Story assess(String login, String task, Map<String, Object> answers) {
        return step(stage -> stage.workOnSignal(login, task, answers));
    }

    /** Somebody does the oldest own, or else open task of this kind about the household and completes it. */
    public Story work(String login, String task, Map<String, Object> answers) {
        return step(stage -> stage.work(login, task, answers));
    }

    /** Somebody does the one task of this kind whose form shows these words, whatever number it runs under, and completes it. */
    public Story workOn(String login, String task, String words, Map<String, Object> answers) {
        return step(stage -> stage.workOn(login, task, words, answers));
    }

    /** Somebody tells news about the household. */
    public Story tell(String login, String kind, Map<String, Object> answers) {
        return step(stage -> stage.tell(login, kind, answers));
    }

    /** Somebody starts a process whose form does not ask for a dossier. */
    public Story begin(String login, String process, Map<String, Object> answers) {
        return step(stage -> stage.begin(login, process, answers));
    }

    /** Somebody starts a process that has a form, about the household: the form field {@code dossier} gets its number. */
    public Story start(String login, String process, Map<String, Object> answers) {
        return step(stage -> stage.start(login, process, answers));
    }

    Story step(Move move) {
        steps.add(new Step(name, steps.size(), daysAgo, move));
        return this;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** One thing that somebody does. */
    interface Move {
        void make(Stage stage);
    }

    record Step(String story, int index, int daysAgo, Move move) {
    }
}
