package nl.vliegwiel.handover;

import nl.vliegwiel.form.FormContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the second line needs of a handover to begin. */
@Service
@Transactional
public class SecondLineStarts {

    private final Handovers handovers;
    private final Responsibility responsibility;
    private final HandoverDates dates;

    SecondLineStarts(Handovers handovers, Responsibility responsibility, HandoverDates dates) {
        this.handovers = handovers;
        this.responsibility = responsibility;
        this.dates = dates;
    }

    /** The handover with which the household came. */
    public Handover handover(FormContext context) {
        return handovers.get(context.number(), context.variable(HandoverVariables.HANDOVER_ID));
    }

    /** @param director login of who keeps the contact from now on */
    public void begin(FormContext context, String director, String firstStep) {
        Handover handover = handover(context);
        handover.startSecondLine(director, new Start(firstStep, dates.today()));
        responsibility.direct(handover, director, context.actor().id());
    }
}
