package nl.vliegwiel.demo;

import nl.vliegwiel.time.WorkingDays;

/** An answer that depends on the day it is given or on what the form shows. */
@FunctionalInterface
public interface Reply {

    /**
     * @param shown what the form was filled with as plain JSON values; null when the field was empty
     * @return a plain JSON value
     */
    Object to(Object shown, WorkingDays days);

    /** A date so many days ahead or, when nobody works then, the first working day after it. */
    static Reply inDays(int days) {
        return (shown, calendar) -> {
            var day = calendar.today().plusDays(days);
            return (calendar.isWorkingDay(day) ? day : calendar.after(day, 1)).toString();
        };
    }

    /** A date so many days back or, when nobody worked then, the first working day after it. */
    static Reply daysBack(int days) {
        return inDays(-days);
    }
}
