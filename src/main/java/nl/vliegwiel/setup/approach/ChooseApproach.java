package nl.vliegwiel.setup.approach;

import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code choose-approach}.
 *
 * @param why the step was taken up again; null when it simply is its turn
 * @param missing what the step still needs; null when nothing was done yet
 * @param approachLines what each approach means
 * @param consequences those that are agreed; null for none
 * @param also codes of other approaches that the team uses too; null for none
 */
record ChooseApproach(String team, String why, String missing, List<ApproachLine> approachLines, List<Option> approachOptions,
        String approach, String reason, List<Consequence> consequences, String consequenceRemark, List<String> also) {

    List<Consequence> agreed() {
        return consequences == null ? List.of() : consequences;
    }

    List<String> others() {
        return also == null ? List.of() : also;
    }

    /** An approach as the table shows it. */
    record ApproachLine(String name, String view, String intake, String contact, String work, String methods) {

        static ApproachLine of(ApproachCatalogue.Described approach) {
            return new ApproachLine(approach.name(), approach.view(), approach.intake(), approach.contact(), approach.work(), approach.methods());
        }
    }
}
