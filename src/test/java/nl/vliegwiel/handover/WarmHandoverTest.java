package nl.vliegwiel.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Set;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.Member;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.evaluation.Evaluations;
import nl.vliegwiel.form.FeatureTest;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.SomebodyAt;
import nl.vliegwiel.form.TestClock;
import nl.vliegwiel.intake.Intakes;
import nl.vliegwiel.measurement.Measurements;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.track.Tracks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@FeatureTest
@Import({TeamDirectory.class, Tracks.class, Measurements.class, Intakes.class, Evaluations.class, Handovers.class, HandoverFile.class,
        HandoverOfDelegate.class, HandoverDates.class, HandoverSummary.class, HouseholdPart.class, IntakePart.class, MeasurementPart.class,
        TracksPart.class, EvaluationPart.class, Responsibility.class, PrepareHandoverForm.class, AssessHandoverForm.class,
        ChaseAnswerForm.class, ReadDeclineForm.class, StartSecondLineForm.class, FollowUpHandoverForm.class, OfferHandoverDelegate.class,
        AcceptHandoverDelegate.class, DeclineHandoverDelegate.class, TransferResponsibilityDelegate.class})
class WarmHandoverTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 2);
    private static final String FIRST = "wijkteam-centrum";
    private static final String SECOND = "specialistenteam";

    @MockitoBean
    private ProcessMessages messages;
    @Autowired
    private TestClock clock;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private DossierAccess access;
    @Autowired
    private Tracks tracks;
    @Autowired
    private Handovers handovers;
    @Autowired
    private PrepareHandoverForm prepare;
    @Autowired
    private AssessHandoverForm assess;
    @Autowired
    private ChaseAnswerForm chase;
    @Autowired
    private ReadDeclineForm readDecline;
    @Autowired
    private StartSecondLineForm startSecondLine;
    @Autowired
    private FollowUpHandoverForm followUp;
    @Autowired
    private OfferHandoverDelegate offer;
    @Autowired
    private AcceptHandoverDelegate accept;
    @Autowired
    private DeclineHandoverDelegate decline;
    @Autowired
    private TransferResponsibilityDelegate transfer;

    private final DelegateExecution step = mock(DelegateExecution.class);
    private String number;
    private SomebodyAt anna;
    private SomebodyAt els;
    private String id;

    @BeforeEach
    void aHouseholdWithATrack() {
        clock.moveTo(TODAY);
        Household household = new Household("Familie Test", null, null, "binnenstad");
        household.add(new Member("Sam Test", LocalDate.of(1990, 5, 1)));
        number = dossiers.open(household, FIRST, "anna").reference();
        tracks.add(number, "Huur betalen", "FINANCES", "amir", 2);
        anna = SomebodyAt.dossier(number, "anna", FIRST);
    }

    @Test
    void fillsTheOneScreenFromTheDossier() {
        PrepareHandover shown = prepare.show(anna);

        assertThat(shown.toTeam()).isEqualTo(SECOND);
        assertThat(shown.conversationOn()).isEqualTo(LocalDate.of(2027, 3, 9));
        assertThat(shown.summary()).contains("Sam Test (1 mei 1990)").contains("- Huur betalen (afgesproken, nog niet gestart)");
    }

    @Test
    void offersNothingWhenTheHouseholdDoesNotWantIt() {
        Decisions decisions = prepare.submit(anna, new PrepareHandover(null, Agreement.DISAGREES, "Liever niet", null, null, null, null, null));

        assertThat(decisions.values()).containsEntry("householdAgrees", false).containsEntry("handoverOutcome", "NOT_OFFERED");
        assertThat(handovers.latest(number)).get().extracting(Handover::objection).isEqualTo("Liever niet");
    }

    @Test
    void letsTheSecondLineLookFromTheOfferOnAndOffersOnce() {
        prepared();
        offer.execute(step);
        offer.execute(step);

        assertThat(access.allows(Set.of(SECOND), number)).isTrue();
        verify(messages, times(1)).start(eq("warm-handover.handoverOffered"), eq(SECOND), eq(number), holds("handoverId", id));
        verify(step, times(2)).setVariable("answerDueOn", TestClock.moment(LocalDate.of(2027, 3, 9), 17));
    }

    @Test
    void showsTheSecondLineWhatTravelsAndWhatWasAgreedSince() {
        offered();
        chase.submit(anna, new ChaseAnswer(null, null, null, null, "Antwoord komt morgen"));

        AssessHandover shown = assess.show(els);

        assertThat(shown.summary()).isEqualTo("Dit reist mee");
        assertThat(shown.chased()).isEqualTo("Antwoord komt morgen");
        assertThat(shown.offeredBy()).isEqualTo("Anna");
    }

    @Test
    void acceptsOnlyAfterTheThreeHaveMet() {
        offered();

        assertThatThrownBy(() -> assess.submit(els, accepting(TODAY.plusDays(1)))).isInstanceOf(FormRejected.class);
        assertThat(assess.submit(els, accepting(TODAY)).values()).containsEntry("handoverAnswer", "ACCEPTED");
    }

    @Test
    void movesResponsibilityOnAcceptanceAndLetsTheFirstLineLookUntilItAsked() {
        accepted();
        verify(messages).send(eq("warm-handover.handoverAnswered"), eq(number), eq(HandoverVariables.HANDOVER_ID), eq(id), holds("handoverOutcome", "ACCEPTED"));
        assertThat(dossiers.get(number).team()).as("the first line answers until the transfer").isEqualTo(FIRST);

        transfer.execute(step);

        assertThat(dossiers.get(number)).extracting("team", "contactPerson", "phase").containsExactly(SECOND, "els", Phase.SECOND_LINE);
        assertThat(access.allows(Set.of(FIRST), number)).isTrue();
        verify(step).setVariable("followUpOn", TestClock.moment(LocalDate.of(2027, 4, 13), 8));

        followUp.submit(anna, new FollowUpHandover(null, null, null, null, null, Landing.WELL, null));

        assertThat(access.allows(Set.of(FIRST), number)).isFalse();
        assertThat(access.allows(Set.of(SECOND), number)).isTrue();
        assertThat(tracks.running(number)).isEmpty();
    }

    @Test
    void namesTheDirectorBeforeOrAfterTheTransfer() {
        accepted();
        transfer.execute(step);

        startSecondLine.submit(els, new StartSecondLine(null, null, null, null, "gerda", "Kennismaken"));

        assertThat(dossiers.get(number).contactPerson()).isEqualTo("gerda");
        assertThat(followUp.show(anna)).isEqualTo(new FollowUpHandover("Familie Test", "Specialistenteam", "Gerda", "2 maart 2027", "Kennismaken", null, null));
    }

    @Test
    void takesAccessBackOnADeclineAndTellsTheReason() {
        offered();
        assess.submit(els, new AssessHandover(null, null, null, null, null, null, null, HandoverAnswer.DECLINED, null, "Past niet"));
        decline.execute(step);

        assertThat(access.allows(Set.of(SECOND), number)).isFalse();
        assertThat(dossiers.get(number).team()).isEqualTo(FIRST);
        verify(messages).send(eq("warm-handover.handoverAnswered"), eq(number), eq(HandoverVariables.HANDOVER_ID), eq(id), holds("handoverOutcome", "DECLINED"));
        assertThat(readDecline.show(anna).declineReason()).isEqualTo("Past niet");
    }

    @Test
    void knowsNoHandoverOfDelegateAnotherDossier() {
        prepared();
        String other = dossiers.open(new Household("Familie Ander", null, null, "binnenstad"), FIRST, "anna").reference();

        assertThatThrownBy(() -> handovers.get(other, id)).isInstanceOf(UnknownHandover.class);
    }

    private void prepared() {
        Decisions decisions = prepare.submit(anna, new PrepareHandover(null, Agreement.AGREES, null, null, SECOND, "Specialist nodig", TODAY.plusWeeks(1), "Dit reist mee"));
        id = (String) decisions.values().get("handoverId");
        anna = anna.with(HandoverVariables.HANDOVER_ID, id);
        els = SomebodyAt.dossier(number, "els", SECOND).with(HandoverVariables.HANDOVER_ID, id);
        when(step.getProcessBusinessKey()).thenReturn(number);
        when(step.getVariable("handoverId")).thenReturn(id);
    }

    private void offered() {
        prepared();
        offer.execute(step);
    }

    private void accepted() {
        offered();
        assess.submit(els, accepting(TODAY));
        accept.execute(step);
    }

    private static AssessHandover accepting(LocalDate conversation) {
        return new AssessHandover(null, null, null, null, null, null, null, HandoverAnswer.ACCEPTED, conversation, null);
    }

    private static Decisions holds(String variable, Object value) {
        return argThat(decisions -> decisions != null && value.equals(decisions.values().get(variable)));
    }
}
