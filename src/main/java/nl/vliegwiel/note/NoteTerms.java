package nl.vliegwiel.note;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a note can still be changed.
 *
 * @param undoMinutes its author may take it away for so long
 * @param correctHours its author may correct it for so long; the words of before are kept
 * @param longestAgoDays what it is about was no longer ago than this
 */
@Validated
@ConfigurationProperties("vliegwiel.note")
record NoteTerms(@DefaultValue("10") @Min(1) @Max(60) int undoMinutes, @DefaultValue("24") @Min(1) @Max(168) int correctHours,
        @DefaultValue("366") @Min(1) @Max(3660) int longestAgoDays) {
}
