package nl.vliegwiel.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vliegwiel.time.DutchDate;

/** A piece of a chapter. Every text is plain: whoever shows it escapes it, line breaks stay. */
public sealed interface DossierBlock {

    /** Which fragment of the template shows it. */
    String kind();

    /** A sentence or a text. */
    record Text(String text) implements DossierBlock {

        @Override
        public String kind() {
            return "text";
        }
    }

    /** What is known, each with its name. */
    record Facts(List<Fact> facts) implements DossierBlock {

        /** Facts without a value are left out. */
        public static Facts of(Fact... facts) {
            return new Facts(Stream.of(facts).filter(Objects::nonNull).filter(fact -> fact.value() != null && !fact.value().isBlank()).toList());
        }

        @Override
        public String kind() {
            return "facts";
        }
    }

    /** @param value null when unknown */
    record Fact(String name, String value) {

        public static Fact of(String name, LocalDate day) {
            return new Fact(name, DutchDate.of(day));
        }
    }

    /** Dated or undated lines, as they are to be read; long lists are folded by the page. */
    record Lines(String heading, List<Line> lines) implements DossierBlock {

        /** A block for the lines; none without lines. */
        public static List<DossierBlock> under(String heading, List<Line> lines) {
            return lines.isEmpty() ? List.of() : List.of(new Lines(heading, lines));
        }

        @Override
        public String kind() {
            return "lines";
        }
    }

    /**
     * @param on null when it has no date
     * @param more what was said, below the line; null for nothing
     */
    record Line(LocalDate on, String what, String more) {

        public Line(LocalDate on, String what) {
            this(on, what, null);
        }

        /** Null when it has no date. */
        public String day() {
            return DutchDate.of(on);
        }
    }

    /** @param caption what the table is about; each row has as many cells as there are heads, and its first cell names it */
    record Table(String caption, List<String> heads, List<List<String>> rows) implements DossierBlock {

        @Override
        public String kind() {
            return "table";
        }
    }

    /** Things that go on, and how far each is. */
    record Progress(String heading, List<Step> steps) implements DossierBlock {

        @Override
        public String kind() {
            return "progress";
        }
    }

    /**
     * @param state how it goes, in words: a colour never says it alone
     * @param more null for nothing
     */
    record Step(String what, Mark mark, String state, String more) {
    }

    /** How a step is drawn. */
    enum Mark { TODO, BUSY, DONE, STOPPED, ATTENTION }

    /**
     * @param source a data address ({@code data:image/svg+xml…})
     * @param text the same in words
     * @param small whether it is seen at once; a large one is unfolded by whoever wants it
     */
    record Picture(String source, String text, boolean small) implements DossierBlock {

        @Override
        public String kind() {
            return "picture";
        }
    }
}
