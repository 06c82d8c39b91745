package nl.vliegwiel.engine.form;

import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Variable;

record VisitContext(FormVisit visit, Actor actor) implements FormContext {

    @Override
    public String team() {
        if (visit.team() != null) {
            return visit.team();
        }
        return actor.teams().size() == 1 ? actor.teams().iterator().next() : null;
    }

    @Override
    public String number() {
        return visit.number();
    }

    @Override
    public <T> T variable(Variable<T> variable) {
        return variable.decode(visit.variable(variable.name()));
    }
}
