package nl.vliegwiel.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.TestClock;
import nl.vliegwiel.lifecycle.ReportHouseholdEvent;
import nl.vliegwiel.process.Decisions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("An offer to the other line")
class OfferTest extends HandoverFeature {

    @Autowired
    private ChaseAnswerForm chase;
    @Autowired
    private RecordConversationForm record;
    @Autowired
    private AssessHandoverForm assess;
    @Autowired
    private WithdrawOffer withdraw;

    @Test
    void isFilledInFromTheDossierAsFarAsTheBasisAllows() {
        PrepareHandover shown = prepare.show(anna);

        assertThat(shown.toTeam()).isEqualTo(SECOND);
        assertThat(shown.conversationOn()).isEqualTo(LocalDate.of(2027, 3, 9));
        assertThat(shown.summary()).contains("Sam Test (1 mei 1990)").doesNotContain("Huur betalen");
        assertThat(shown.domainLines()).isEqualTo("Geld: traject Huur betalen (afgesproken, nog niet gestart)");
        assertThat(shown.domains()).containsExactly("FINANCES");
        assertThat(shown.withoutBasis()).contains("Specialistenteam", "Lichamelijke gezondheid").doesNotContain("huisarts");
    }

    @Test
    void takesAlongWhatTheHouseholdAgreesToAndSaysWhatStaysBehind() {
        Decisions decisions = prepare.submit(anna, agreeing(SECOND, List.of()));

        Offer offer = handovers.get(number, (String) decisions.values().get("handoverId")).offer();
        assertThat(offer.domainLines()).isNull();
        assertThat(offer.leftOut()).contains("Lichamelijke gezondheid", "in overleg met het huishouden: Geld");
        verify(travel).record(number, SECOND, List.of(), "anna");
    }

    @Test
    void takesNothingAlongWithoutABasis() {
        PrepareHandover everything = agreeing(SECOND, List.of("FINANCES", "PHYSICAL_HEALTH"));

        assertThatThrownBy(() -> prepare.submit(anna, everything)).isInstanceOf(FormRejected.class).hasMessageContaining("geen afspraak of toestemming");
    }

    @Test
    void isNotMadeWhenTheHouseholdDoesNotWantIt() {
        Decisions decisions = prepare.submit(anna, new PrepareHandover(null, null, Agreement.DISAGREES, "Liever niet", null, null, null, null, null,
                null, null, null, null, null));

        assertThat(decisions.values()).containsEntry("householdAgrees", false).containsEntry("handoverOutcome", "NOT_OFFERED");
        assertThat(handovers.latest(number)).get().extracting(Handover::objection).isEqualTo("Liever niet");
    }

    @Test
    void isTheOnlyOneOfItsDossier() {
        offered();

        assertThatThrownBy(() -> prepare.submit(anna, agreeing(SECOND, List.of()))).isInstanceOf(FormRejected.class)
                .hasMessageContaining("Er ligt al een aanbod bij Specialistenteam");
    }

    @Test
    void letsTheOtherLineLookAndIsMadeOnce() {
        prepared();
        offer.execute(step);
        offer.execute(step);

        assertThat(access.allows(Set.of(SECOND), number)).isTrue();
        verify(messages, times(1)).start(eq("warm-handover.handoverOffered"), eq(SECOND), eq(number), holds("handoverId", id));
        verify(step, times(2)).setVariable("answerDueOn", TestClock.moment(LocalDate.of(2027, 3, 9), 17));
    }

    @Test
    void bringsAlongWhenCoordinatorAndManagementAreAsked() {
        offered();

        verify(messages).start(Mockito.any(), Mockito.any(), Mockito.any(), holds("coordinatorDueOn", TestClock.moment(LocalDate.of(2027, 3, 11), 17)));
        verify(messages).start(Mockito.any(), Mockito.any(), Mockito.any(), holds("managementDueOn", TestClock.moment(LocalDate.of(2027, 3, 16), 17)));
    }

    @Test
    void showsWhatWasAgreedEachTimeSomebodyAskedAfterTheAnswer() {
        offered();
        chase.submit(anna, new ChaseAnswer(null, null, null, null, null, null, "Antwoord komt morgen"));
        chase.submit(els, new ChaseAnswer(null, null, null, null, null, null, "Nu echt"));

        RecordConversation shown = record.show(els);

        assertThat(shown.reminders()).isEqualTo("2 maart 2027, Anna: Antwoord komt morgen\n2 maart 2027, Els: Nu echt");
        assertThat(shown.summary()).isEqualTo("Dit reist mee");
        assertThat(shown.domainLines()).startsWith("Geld");
        assertThat(shown.offeredBy()).isEqualTo("Anna");
        assertThat(shown.present()).isEqualTo("Familie Test, Anna, Els");
    }

    @Test
    void cannotBeAnsweredAfterItWasWithdrawn() {
        discussed();
        withdraw.file(anna, dossiers.get(number), withdrawal());

        assertThatThrownBy(() -> assess.submit(els, accepting("els"))).isInstanceOf(FormRejected.class)
                .hasMessageContaining("Het aanbod is op 2 maart 2027 ingetrokken door Anna");
        assertThatThrownBy(() -> record.submit(els, met(TODAY))).hasMessageContaining("ingetrokken door Anna");
        assertThat(withdraw.objection(dossiers.get(number), true)).get().asString().contains("al ingetrokken door Anna");
    }

    @Test
    void cannotBeWithdrawnAfterItWasAnswered() {
        accepted();

        assertThat(withdraw.objection(dossiers.get(number), false)).get().asString().contains("zei al ja op 2 maart 2027 door Els");
        assertThatThrownBy(() -> withdraw.file(anna, dossiers.get(number), withdrawal())).isInstanceOf(FormRejected.class)
                .hasMessageContaining("Intrekken kan niet meer");
    }

    @Test
    void cannotBeWithdrawnWhenThereIsNone() {
        assertThat(withdraw.objection(dossiers.get(number), false)).contains("Er ligt nu geen aanbod van uw team dat u kunt intrekken.");
        prepared();
        assertThat(withdraw.objection(dossiers.get(number), false)).get().asString().contains("Probeer het zo opnieuw");
    }

    @Test
    void belongsToOneDossier() {
        prepared();
        String other = dossiers.open(new Household("Familie Ander", null, null, "binnenstad"), FIRST, "anna").reference();

        assertThatThrownBy(() -> handovers.get(other, id)).isInstanceOf(UnknownHandover.class);
    }

    private static ReportHouseholdEvent withdrawal() {
        ReportHouseholdEvent report = Mockito.mock(ReportHouseholdEvent.class);
        Mockito.when(report.withdrawReason()).thenReturn("Het gaat beter");
        return report;
    }
}
