package nl.vliegwiel.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.SomebodyAt;
import nl.vliegwiel.form.TestClock;
import nl.vliegwiel.lifecycle.CaseEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Taking a household over")
class TakingOverTest extends HandoverFeature {

    @Autowired
    private RecordConversationForm record;
    @Autowired
    private AssessHandoverForm assess;
    @Autowired
    private ReadDeclineForm readDecline;
    @Autowired
    private FollowUpHandoverForm followUp;
    @Autowired
    private DeclineHandoverDelegate decline;

    @Test
    void comesAfterTheThreeHaveMet() {
        offered();
        assertThatThrownBy(() -> record.submit(els, met(TODAY.plusDays(1)))).isInstanceOf(FormRejected.class);
        assertThatThrownBy(() -> record.submit(els, met(TODAY.minusYears(2)))).isInstanceOf(FormRejected.class);

        record.submit(els, met(TODAY));

        assertThat(assess.show(els).conversation()).isEqualTo("Gehouden op 2 maart 2027. Erbij waren: Alle drie");
        assertThat(assess.show(els).newContactPerson()).isEqualTo("els");
        assertThat(assess.submit(els, accepting("els")).values()).containsEntry("handoverAnswer", "ACCEPTED");
    }

    @ParameterizedTest
    @EnumSource(NotHeld.class)
    void needsAGoodReasonWhenTheyHaveNot(NotHeld why) {
        offered();
        record.submit(els, notMet(why));

        assertThat(assess.show(els).conversation()).startsWith("Niet gehouden.").endsWith("Daarom");
        if (why == NotHeld.NO_NEED_TO_MEET) {
            assertThatThrownBy(() -> assess.submit(els, accepting("els"))).isInstanceOf(FormRejected.class).hasMessageContaining("pas na het driegesprek");
        } else {
            assertThat(assess.submit(els, accepting("els")).values()).containsEntry("handoverAnswer", "ACCEPTED");
        }
    }

    @Test
    void movesResponsibilityOnlyThenAndLetsTheFirstLineLookUntilItAsked() {
        accepted();
        verify(messages).send(eq("warm-handover.handoverAnswered"), eq(number), eq(HandoverVariables.HANDOVER_ID), eq(id), holds("handoverOutcome", "ACCEPTED"));
        assertThat(dossiers.get(number).team()).as("the first line answers until the transfer").isEqualTo(FIRST);

        transfer.execute(step);

        assertThat(dossiers.get(number)).extracting("team", "contactPerson", "phase").containsExactly(SECOND, "els", Phase.SECOND_LINE);
        verify(messages).start(eq("second-line-support.householdTakenOver"), eq(SECOND), eq(number), holds("contactPerson", "els"));
        assertThat(access.allows(Set.of(FIRST), number)).isTrue();
        verify(messages).start(eq("handover-follow-up.householdHandedOver"), eq(FIRST), eq(number),
                holds("followUpOn", TestClock.moment(LocalDate.of(2027, 4, 13), 8)));
        assertThat(tracks.running(number)).isEmpty();

        followUp.submit(anna, new FollowUpHandover(null, null, null, null, null, Landing.WELL, null));

        assertThat(access.allows(Set.of(FIRST), number)).isFalse();
        assertThat(access.allows(Set.of(SECOND), number)).isTrue();
    }

    @Test
    void isDeclinedWithAReasonThatTheOtherLineReads() {
        discussed();
        assess.submit(els, declining("Past niet"));
        decline.execute(step);

        assertThat(access.allows(Set.of(SECOND), number)).isFalse();
        assertThat(dossiers.get(number).team()).isEqualTo(FIRST);
        verify(messages).send(eq("warm-handover.handoverAnswered"), eq(number), eq(HandoverVariables.HANDOVER_ID), eq(id), holds("handoverOutcome", "DECLINED"));
        assertThat(readDecline.show(anna).declineReason()).isEqualTo("Past niet");
    }

    @Test
    void worksTheSameOnTheWayBackAndEndsWhatTheFirstLineStillWaitedFor() {
        accepted();
        transfer.execute(step);
        String there = id;
        SomebodyAt director = SomebodyAt.dossier(number, "els", SECOND);
        PrepareHandover shown = prepare.show(director);
        assertThat(shown.wayBack()).isTrue();
        assertThat(shown.toTeam()).as("the team of the neighbourhood").isEqualTo(FIRST);
        assertThat(shown.reached()).isEqualTo("De schuld is geregeld");

        knows(prepare.submit(director, agreeing(FIRST, List.of())), FIRST);
        offer.execute(step);
        SomebodyAt amir = SomebodyAt.dossier(number, "amir", FIRST).with(HandoverVariables.HANDOVER_ID, id);
        record.submit(amir, met(TODAY));
        assess.submit(amir, new AssessHandover(null, null, null, null, null, null, HandoverAnswer.ACCEPTED, null, "amir", CaseEntry.PLAN, null));
        accept.execute(step);
        transfer.execute(step);

        assertThat(dossiers.get(number)).extracting("team", "contactPerson").containsExactly(FIRST, "amir");
        verify(starts).start(dossiers.get(number), CaseEntry.PLAN);
        verify(messages).send(eq("handover-follow-up.householdMovedOn"), eq(number), eq(HandoverVariables.HANDOVER_ID), eq(there), org.mockito.ArgumentMatchers.any());
        assertThat(handovers.get(number, there).awaitsFollowUp()).isFalse();
        assertThat(access.allows(Set.of(SECOND), number)).as("els asks how it goes").isTrue();
    }

    @Test
    void leavesTheFirstLinesNewTracksRunningWhenTheSecondLineHasAsked() {
        worksTheSameOnTheWayBackAndEndsWhatTheFirstLineStillWaitedFor();
        tracks.add(number, "Een nieuw begin", "WORK", "amir", 2);

        followUp.submit(els, new FollowUpHandover(null, null, null, null, null, Landing.WELL, null));

        assertThat(tracks.running(number)).hasSize(1);
        assertThat(access.allows(Set.of(SECOND), number)).isFalse();
    }
}
