package nl.vliegwiel.setup.means;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import java.math.BigDecimal;
import java.util.List;

/**
 * The form {@code compute-financing}. Amounts travel as text, so that no cent gets lost on the way.
 *
 * @param counted what the team's own dossiers say; null for a team without any
 * @param changes what management wants to see changed; null when it did not send it back
 */
record ComputeFinancing(String team, String why, String changes, List<AreaRow> areas, @JsonFormat(shape = Shape.STRING) BigDecimal basePerResident,
        String counted, Integer contacts, @JsonFormat(shape = Shape.STRING) BigDecimal contactFee, Integer households,
        @JsonFormat(shape = Shape.STRING) BigDecimal directHelp, List<LineRow> lines) {

    record AreaRow(String code, String name, Integer residents) {
    }

    record LineRow(LineKind kind, String description, @JsonFormat(shape = Shape.STRING) BigDecimal amount) {
    }
}
