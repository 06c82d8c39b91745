package nl.vliegwiel.sharing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param longestMonths for how long one act of sharing may hold
 * @param proposedMonths what a form proposes
 * @param vitalInterestDays for how long data may be shared because of acute danger
 * @param purposes what data may be shared for
 */
@Validated
@ConfigurationProperties("vliegwiel.sharing")
record SharingProperties(@Min(1) @Max(60) int longestMonths, @Min(1) @Max(60) int proposedMonths, @Min(1) @Max(90) int vitalInterestDays,
        @NotEmpty @Valid List<Purpose> purposes) {

    /** The purpose under which data travel in a warm handover. */
    static final String HANDOVER = "WARM_HANDOVER";

    /** The word for a code; the code itself for a purpose that was taken out. */
    String nameOf(String code) {
        return purposes.stream().filter(purpose -> purpose.code().equals(code)).map(Purpose::name).findFirst().orElse(code);
    }

    boolean knows(String code) {
        return purposes.stream().anyMatch(purpose -> purpose.code().equals(code));
    }

    record Purpose(@NotBlank @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String code, @NotBlank String name) {
    }
}
