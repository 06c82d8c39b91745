package nl.vliegwiel.overview;

import java.util.List;
import nl.vliegwiel.dossier.DossierBlock;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierTale.Happening;

/**
 * What one person reads of one subject.
 *
 * @param number of the dossier; null for what is about no household
 * @param title the household's name, or what the task is about
 * @param state the phase, or that it is closed; null for what is about no household
 * @param open whether one can still write in it; false for what is about no household
 * @param notice why this is not all; null when it is
 * @param topic what the task is about besides the household; empty for a household's own task
 * @param tasks open, of this household, as far as this person sees them
 */
record Sheet(String number, String title, String state, boolean open, String notice, List<DossierBlock> topic, List<HouseholdTask> tasks,
        List<Chapter> chapters) {

    /** Something that is about no household, or about one that this person may not see. */
    static Sheet without(String title, String notice, List<DossierBlock> topic) {
        return new Sheet(null, title, null, false, notice, topic, List.of(), List.of());
    }

    Sheet about(List<DossierBlock> more) {
        return new Sheet(number, title, state, open, notice, more, tasks, chapters);
    }

    /** @param blocks in reading order, of all features that tell here */
    record Chapter(DossierChapter kind, List<DossierBlock> blocks, List<Happening> happened) {

        private static final List<DossierChapter> UNFOLDED = List.of(DossierChapter.HOUSEHOLD, DossierChapter.CONTACT_PERSON, DossierChapter.LIFECYCLE,
                DossierChapter.NOTES, DossierChapter.PLAN);

        public String code() {
            return kind.name();
        }

        public String title() {
            return kind.title();
        }

        public boolean isEmpty() {
            return blocks.isEmpty() && happened.isEmpty();
        }

        public boolean isUnfolded() {
            return UNFOLDED.contains(kind);
        }
    }
}
