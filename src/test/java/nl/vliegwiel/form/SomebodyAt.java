package nl.vliegwiel.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.vliegwiel.process.Variable;

/** Somebody who has a form open, without an engine. */
public record SomebodyAt(Actor actor, String team, String number, Map<String, Object> variables) implements FormContext {

    public static SomebodyAt dossier(String number, String login, String team) {
        return new SomebodyAt(new Actor(login, Set.of(), Set.of(team)), team, number, Map.of());
    }

    public <T> SomebodyAt with(Variable<T> variable, T value) {
        Map<String, Object> more = new HashMap<>(variables);
        more.put(variable.name(), variable.encode(value));
        return new SomebodyAt(actor, team, number, more);
    }

    @Override
    public <T> T variable(Variable<T> variable) {
        return variable.decode(variables.get(variable.name()));
    }
}
