package nl.vliegwiel.handover;

import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.ContactPersons;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.Member;
import nl.vliegwiel.evaluation.Evaluations;
import nl.vliegwiel.form.FeatureTest;
import nl.vliegwiel.form.SomebodyAt;
import nl.vliegwiel.form.TestClock;
import nl.vliegwiel.intake.Intakes;
import nl.vliegwiel.lifecycle.CaseStarts;
import nl.vliegwiel.lifecycle.HandoverRequests;
import nl.vliegwiel.measurement.Measurements;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.team.OpenedTeams;
import nl.vliegwiel.track.Tracks;
import nl.vliegwiel.track.TracksWithoutProcesses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A household with one track, between anna's first line and els' second, without an engine. */
@FeatureTest
@Import({OpenedTeams.class, ContactPersons.class, TracksWithoutProcesses.class, Measurements.class, Intakes.class, Evaluations.class,
        Handovers.class,
        HandoverFile.class, HandoverOfDelegate.class, HandoverDates.class, HandoverMessages.class, HandoverSummary.class, HouseholdPart.class,
        IntakePart.class, FlywheelPart.class, MeasurementPart.class, TracksPart.class, EvaluationPart.class, DomainFacts.class, Parcels.class,
        Direction.class, OfferProposal.class, Responsibility.class, FollowUpsOvertaken.class, Continuation.class, AnswerReminders.class, Verdicts.class,
        WithdrawOffer.class, PrepareHandoverForm.class, RecordConversationForm.class, AssessHandoverForm.class, ChaseAnswerForm.class,
        ReadDeclineForm.class, ReadWithdrawalForm.class, FollowUpHandoverForm.class, OfferHandoverDelegate.class, AcceptHandoverDelegate.class,
        DeclineHandoverDelegate.class, WithdrawOfferDelegate.class, TransferResponsibilityDelegate.class})
abstract class HandoverFeature {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 2);
    static final String FIRST = "wijkteam-centrum";
    static final String SECOND = "specialistenteam";

    @MockitoBean
    ProcessMessages messages;
    @MockitoBean
    CaseStarts starts;
    @MockitoBean
    TravelPolicy travel;
    @MockitoBean
    Reached reached;
    @MockitoBean
    HandoverRequests requests;
    @Autowired
    Dossiers dossiers;
    @Autowired
    DossierAccess access;
    @Autowired
    Tracks tracks;
    @Autowired
    Handovers handovers;
    @Autowired
    PrepareHandoverForm prepare;
    @Autowired
    private RecordConversationForm record;
    @Autowired
    private AssessHandoverForm assess;
    @Autowired
    OfferHandoverDelegate offer;
    @Autowired
    AcceptHandoverDelegate accept;
    @Autowired
    TransferResponsibilityDelegate transfer;

    final DelegateExecution step = mock(DelegateExecution.class);
    String number;
    SomebodyAt anna;
    SomebodyAt els;
    String id;

    @BeforeEach
    void aHouseholdWithATrack(@Autowired TestClock clock) {
        clock.moveTo(TODAY);
        Household household = new Household("Familie Test", null, null, "binnenstad");
        household.add(new Member("Sam Test", LocalDate.of(1990, 5, 1)));
        number = dossiers.open(household, FIRST, "anna").reference();
        tracks.add(number, "Huur betalen", "FINANCES", "amir", 2);
        tracks.add(number, "Naar de huisarts", "PHYSICAL_HEALTH", "amir", 2);
        anna = SomebodyAt.dossier(number, "anna", FIRST);
        when(travel.domainsThatMayTravel(number, SECOND)).thenReturn(java.util.Set.of("FINANCES"));
        when(reached.of(number)).thenReturn(Optional.of("De schuld is geregeld"));
    }

    final void prepared() {
        knows(prepare.submit(anna, agreeing(SECOND, List.of("FINANCES"))), SECOND);
    }

    final void offered() {
        prepared();
        offer.execute(step);
    }

    final void discussed() {
        offered();
        record.submit(els, met(TODAY));
    }

    final void accepted() {
        discussed();
        assess.submit(els, accepting("els"));
        accept.execute(step);
    }

    final void knows(Decisions decisions, String receiver) {
        id = (String) decisions.values().get("handoverId");
        anna = anna.with(HandoverVariables.HANDOVER_ID, id);
        els = SomebodyAt.dossier(number, "els", receiver).with(HandoverVariables.HANDOVER_ID, id);
        when(step.getProcessBusinessKey()).thenReturn(number);
        when(step.getVariable("handoverId")).thenReturn(id);
    }

    static PrepareHandover agreeing(String team, List<String> domains) {
        return new PrepareHandover(null, null, Agreement.AGREES, null, null, team, null, "Specialist nodig", TODAY.plusWeeks(1), "Dit reist mee",
                null, null, domains, null);
    }

    static RecordConversation met(LocalDate on) {
        return talked(RecordConversation.Held.YES, on, "Alle drie", null, null);
    }

    static RecordConversation notMet(NotHeld why) {
        return talked(RecordConversation.Held.NO, null, null, why, "Daarom");
    }

    private static RecordConversation talked(RecordConversation.Held held, LocalDate on, String present, NotHeld why, String words) {
        return new RecordConversation(null, null, null, null, null, null, null, null, null, null, held, on, present, why, words);
    }

    static AssessHandover accepting(String contactPerson) {
        return new AssessHandover(null, null, null, null, null, null, HandoverAnswer.ACCEPTED, null, contactPerson, null, null);
    }

    static AssessHandover declining(String reason) {
        return new AssessHandover(null, null, null, null, null, null, HandoverAnswer.DECLINED, null, null, null, reason);
    }

    static Decisions holds(String variable, Object value) {
        return argThat(decisions -> decisions != null && value.equals(decisions.values().get(variable)));
    }
}
