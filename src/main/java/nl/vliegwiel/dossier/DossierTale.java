package nl.vliegwiel.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.time.DutchDate;

/**
 * What a {@link DossierPart} tells.
 *
 * @param blocks for its own chapter, in reading order
 * @param happened for the one timeline of the household, in any order
 */
public record DossierTale(List<DossierBlock> blocks, List<Happening> happened) {

    public static final DossierTale NOTHING = new DossierTale(List.of(), List.of());

    public static DossierTale of(DossierBlock... blocks) {
        return new DossierTale(List.of(blocks), List.of());
    }

    /** Nothing of its own chapter, only what happened. */
    public static DossierTale ofHappenings(List<Happening> events) {
        return new DossierTale(List.of(), List.copyOf(events));
    }

    public DossierTale with(List<Happening> events) {
        return new DossierTale(blocks, List.copyOf(events));
    }

    /**
     * One line of the timeline.
     *
     * @param what one short sentence, such as "Intake vastgelegd"; the details stay in the chapter
     */
    public record Happening(LocalDate on, String what) {

        public String day() {
            return DutchDate.of(on);
        }
    }
}
