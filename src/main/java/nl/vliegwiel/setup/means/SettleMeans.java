package nl.vliegwiel.setup.means;

import java.time.LocalDate;
import java.util.List;

/**
 * The form {@code settle-means}.
 *
 * @param budget the worked budget table
 * @param mandate a line per kind of decision
 * @param missing what has to change before it can be settled; null when nothing has
 */
record SettleMeans(String team, String why, List<BudgetLine> budget, List<MandateTable.Line> mandate, String sanctions, String deviationRules,
        String escalation, String missing, MeansNext meansNext, String changes, List<BackingRow> backings, List<BackedFor> backedFor) {

    record BackingRow(Backing.Side side, String name, String function, LocalDate givenOn, Backing.Form form) {

        /** Never a person's name. */
        @Override
        public String toString() {
            return "backing by " + side;
        }
    }
}
