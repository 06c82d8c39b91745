package nl.vliegwiel.desk;

import java.util.function.Predicate;
import nl.vliegwiel.form.Actor;

/**
 * A page of our own that stands in the menu. A feature contributes it as a bean, in the order of {@code @Order}.
 *
 * @param path of the page; what lies below it belongs to it
 * @param label in the menu
 * @param forWhom who sees it there; the page itself asks again
 */
public record DeskPage(String path, String label, Predicate<Actor> forWhom) {

    /** In the menu of somebody who is at an address. */
    record Entry(String path, String label, boolean current) {
    }

    Entry at(String address) {
        return new Entry(path, label, address.equals(path) || address.startsWith(path + "/"));
    }
}
