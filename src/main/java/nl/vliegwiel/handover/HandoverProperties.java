package nl.vliegwiel.handover;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param conversationWorkingDays the conversation of the three is proposed for this many working days ahead
 * @param answerWorkingDays the other line answers within this many working days after the offer
 * @param coordinatorWorkingDays this many working days after that day its coordinator is asked to see to it
 * @param managementWorkingDays this many working days after that day management is
 * @param followUpWeeks how many weeks after the transfer the offering line asks how it goes
 */
@Validated
@ConfigurationProperties("vliegwiel.handover")
record HandoverProperties(@Min(1) @Max(60) int conversationWorkingDays, @Min(1) @Max(60) int answerWorkingDays,
                          @Min(1) @Max(60) int coordinatorWorkingDays, @Min(1) @Max(60) int managementWorkingDays,
                          @Min(1) @Max(52) int followUpWeeks) {
}
