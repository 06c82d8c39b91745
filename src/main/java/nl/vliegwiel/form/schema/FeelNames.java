package nl.vliegwiel.form.schema;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;

/**
 * Collects the outer names of a FEEL syntax tree (the library's classes are Scala products, so one walk does for all of them).
 * A bare name in a filter counts as an outer name, as in form-js: write {@code item.kind} for a property of the item.
 */
final class FeelNames {

    /** What form-js itself adds to every expression: the row, what is around it, and the row numbers. */
    static final Set<String> OWN = Set.of("this", "parent", "i", "_this_", "_parent_", "_i_");

    private final Set<String> names = new LinkedHashSet<>();

    static Set<String> of(Object syntaxTree) {
        var collected = new FeelNames();
        collected.visit(syntaxTree, OWN);
        return collected.names;
    }

    private void visit(Object node, Set<String> local) {
        if (node instanceof Ref ref) {
            String name = ref.names().head();
            if (!local.contains(name)) {
                names.add(name);
            }
        } else if (node instanceof Iterable<?> list) {
            list.iterator().foreach(item -> {
                visit(item, local);
                return null;
            });
        } else if (node instanceof Product product) {
            Set<String> inside = with(local, product);
            product.productIterator().foreach(part -> {
                visit(part, inside);
                return null;
            });
        }
    }

    private static Set<String> with(Set<String> local, Product product) {
        var inside = new LinkedHashSet<>(local);
        if (product instanceof Filter) {
            inside.add("item");
        } else if (product instanceof For loop) {
            loop.iterators().foreach(iterator -> inside.add(iterator._1()));
        } else if (product instanceof SomeItem some) {
            some.iterators().foreach(iterator -> inside.add(iterator._1()));
        } else if (product instanceof EveryItem every) {
            every.iterators().foreach(iterator -> inside.add(iterator._1()));
        } else if (product instanceof FunctionDefinition function) {
            function.parameters().foreach(inside::add);
        }
        return inside;
    }
}
