package nl.vliegwiel.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.form.FeatureTest;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.SomebodyAt;
import nl.vliegwiel.form.TestClock;
import nl.vliegwiel.process.Decisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@FeatureTest
@Import({Tracks.class, TrackFile.class, TrackNotices.class, TrackOwners.class, Appointments.class, NoTrackProcesses.class,
    StartTrackForm.class, CheckInForm.class, VisitHouseholdForm.class, DiscussMissedForm.class})
class TrackFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 2);

    @Autowired
    private TestClock clock;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private Tracks tracks;
    @Autowired
    private StartTrackForm startTrack;
    @Autowired
    private CheckInForm checkIn;
    @Autowired
    private VisitHouseholdForm visitHousehold;
    @Autowired
    private DiscussMissedForm discussMissed;

    private String number;
    private String id;
    private SomebodyAt owner;

    @BeforeEach
    void aTrackIsAgreed() {
        clock.moveTo(TODAY);
        number = dossiers.open(new Household("Familie Test", null, null, "binnenstad"), "wijkteam-centrum", "anna").reference();
        id = tracks.add(number, "Huur betalen", "FINANCES", "amir", 2);
        owner = SomebodyAt.dossier(number, "amir", "wijkteam-centrum").with(TrackVariables.TRACK_ID, id);
    }

    @Test
    void showsTheGoalAndHowOftenToCheckIn() {
        assertThat(startTrack.show(owner)).isEqualTo(new StartTrack("Familie Test", "Huur betalen", "Geld", "Elke 2 weken", null,
                TrackDecision.CONTINUE, null, null));
    }

    @Test
    void startsWithTheFirstAppointment() {
        Decisions decisions = start(TODAY.plusDays(3));

        assertThat(tracks.get(number, id).status()).isEqualTo(TrackStatus.RUNNING);
        assertThat(decisions.values()).containsEntry("checkInOn", TestClock.moment(TODAY.plusDays(3), 17))
                .containsEntry("trackDecision", "CONTINUE");
    }

    @Test
    void goesOnWithTheNextCheckInAndShowsThePreviousOne() {
        start(TODAY);

        Decisions decisions = checkIn.submit(owner, goesOn(Progress.WELL, TODAY.plusWeeks(2)));

        assertThat(decisions.values()).containsEntry("trackDecision", "CONTINUE").containsEntry("checkInOn", TestClock.moment(TODAY.plusWeeks(2), 17));
        assertThat(checkIn.show(owner).lastCheckIn()).isEqualTo("2 maart 2027: Goed.\nEen notitie");
        assertThat(checkIn.show(owner).nextCheckInOn()).isEqualTo(TODAY.plusWeeks(2));
    }

    @Test
    void sendsSomebodyThereWhenTheHouseholdStayedAway() {
        start(TODAY);

        assertThat(checkIn.submit(owner, missed()).values()).containsEntry("appointment", "MISSED").doesNotContainKey("checkInOn");
        assertThat(visitHousehold.show(owner).lastCheckIn()).isEqualTo("2 maart 2027: Afspraak gemist.\nEen notitie");
        clock.moveTo(TODAY.plusDays(1));
        Decisions decisions = visitHousehold.submit(owner, visited(TODAY.plusDays(1), VisitOutcome.MET, "De telefoon was kapot"));

        assertThat(decisions.values()).containsEntry("checkInOn", TestClock.moment(TODAY.plusWeeks(1), 17));
        assertThat(checkIn.show(owner).lastVisit()).isEqualTo("3 maart 2027: langsgegaan. Gesproken.\nDe telefoon was kapot");
    }

    @Test
    void tellsTheCoordinatorOnceWhenAppointmentsAreMissedInARow() {
        start(TODAY);
        checkIn.submit(owner, missed());
        visitHousehold.submit(owner, visited(TODAY, VisitOutcome.NOT_AT_HOME, null));

        assertThat(checkIn.submit(owner, missed()).values()).containsEntry("appointment", "MISSED_AGAIN");
        assertThat(discussMissed.show(owner).missed()).isEqualTo("2 maart 2027: Afspraak gemist.\nEen notitie\n2 maart 2027: Afspraak gemist.\nEen notitie");
        assertThat(checkIn.submit(owner, missed()).values()).containsEntry("appointment", "MISSED");
        assertThat(checkIn.submit(owner, goesOn(Progress.WELL, TODAY.plusWeeks(1))).values()).containsEntry("appointment", "KEPT");
        assertThat(checkIn.submit(owner, missed()).values()).as("counts anew").containsEntry("appointment", "MISSED");
    }

    @Test
    void refusesAVisitBeforeTheAppointmentOrInTheFuture() {
        start(TODAY);
        checkIn.submit(owner, missed());

        assertThatThrownBy(() -> visitHousehold.submit(owner, visited(TODAY.minusDays(1), VisitOutcome.MET, null))).isInstanceOf(FormRejected.class);
        assertThatThrownBy(() -> visitHousehold.submit(owner, visited(TODAY.plusDays(1), VisitOutcome.MET, null))).isInstanceOf(FormRejected.class);
    }

    @Test
    void goesToAColleague() {
        start(TODAY);

        Decisions decisions = checkIn.submit(owner, new CheckIn(null, null, null, null, null, null, null, TODAY, false, Progress.WELL,
                TrackDecision.CONTINUE, TODAY.plusWeeks(2), null, null, null, "anna", null));

        assertThat(decisions.values()).containsEntry("trackOwner", "anna");
        assertThat(tracks.get(number, id).owner()).isEqualTo("anna");
    }

    @Test
    void asksWhetherItEndsWhenItsGoalLeftThePlan() {
        start(TODAY);
        assertThat(checkIn.show(owner).notice()).isNull();

        tracks.goalsLeft(number, java.util.List.of(id));

        assertThat(checkIn.show(owner).notice()).startsWith("Dit doel staat sinds 2 maart 2027 niet meer in het plan.");
        assertThat(checkIn.show(owner).trackDecision()).isEqualTo(TrackDecision.END);
    }

    @Test
    void waitsForTheOneItComesAfter() {
        String later = tracks.add(number, "Sparen", "FINANCES", "anna", 2);
        tracks.waitFor(number, later, id);

        assertThat(tracks.place(number, later)).isEqualTo(TrackState.WAITING);
        assertThat(tracks.get(number, later).status().label()).isEqualTo("Wacht op een ander doel");
        start(TODAY);
        assertThat(tracks.place(number, id)).isEqualTo(TrackState.RUNNING);
        checkIn.submit(owner, ends(TrackResult.NOT_ACHIEVED));
        tracks.wakeWaiting(number, id);

        assertThat(tracks.place(number, later)).isEqualTo(TrackState.READY);
        SomebodyAt waiting = SomebodyAt.dossier(number, "anna", "wijkteam-centrum").with(TrackVariables.TRACK_ID, later);
        assertThat(startTrack.show(waiting).notice()).contains("gestopt zonder resultaat: Huur betalen");
        assertThat(startTrack.submit(waiting, new StartTrack(null, null, null, null, null, TrackDecision.END, null, null)).values())
                .containsEntry("trackDecision", "END");
        assertThat(tracks.get(number, later).status()).isEqualTo(TrackStatus.STOPPED);
    }

    @Test
    void endsWithAResultAndTheHouseholdsWords() {
        start(TODAY);

        Decisions decisions = checkIn.submit(owner, ends(TrackResult.PARTLY));

        assertThat(decisions.values()).containsEntry("trackDecision", "END").doesNotContainKey("checkInOn");
        assertThat(tracks.running(number)).isEmpty();
        assertThat(tracks.all(number)).extracting(Track::result).containsExactly(TrackResult.PARTLY);
        assertThat(tracks.isRunning(id)).isFalse();
    }

    @Test
    void refusesACheckInOnAStoppedTrack() {
        start(TODAY);
        tracks.stopRunning(number);

        assertThatThrownBy(() -> checkIn.submit(owner, ends(TrackResult.PARTLY))).isInstanceOf(FormRejected.class).hasMessage("Dit traject is al afgerond of gestopt.");
    }

    @Test
    void refusesACheckInBeforeTheStartOrInTheFuture() {
        start(TODAY);

        assertThatThrownBy(() -> checkIn.submit(owner, heldOn(TODAY.plusDays(1)))).isInstanceOf(FormRejected.class);
        assertThatThrownBy(() -> checkIn.submit(owner, heldOn(TODAY.minusDays(1)))).isInstanceOf(FormRejected.class);
    }

    @Test
    void showsWhatTheCoordinatorAgreedUntilTheNextCheckIn() {
        start(TODAY);
        clock.moveTo(TODAY.plusWeeks(2));
        discussMissed.submit(SomebodyAt.dossier(number, "coby", "wijkteam-centrum").with(TrackVariables.TRACK_ID, id),
                new DiscussMissed(null, null, null, null, null, "Morgen langsgaan"));

        assertThat(checkIn.show(owner).agreedWithCoordinator()).isEqualTo("Morgen langsgaan");

        clock.moveTo(TODAY.plusWeeks(3));
        checkIn.submit(owner, goesOn(Progress.BADLY, TODAY.plusWeeks(4)));

        assertThat(checkIn.show(owner).agreedWithCoordinator()).isNull();
    }

    @Test
    void knowsNoTrackOfAnotherDossier() {
        String other = dossiers.open(new Household("Familie Ander", null, null, "binnenstad"), "wijkteam-noord", "bram").reference();

        assertThatThrownBy(() -> tracks.get(other, id)).isInstanceOf(UnknownTrack.class);
    }

    private Decisions start(LocalDate firstAppointment) {
        return startTrack.submit(owner, new StartTrack(null, null, null, null, null, null, firstAppointment, null));
    }

    private static CheckIn goesOn(Progress progress, LocalDate next) {
        return held(TODAY, false, progress, TrackDecision.CONTINUE, next, null);
    }

    private static CheckIn missed() {
        return held(TODAY, true, null, TrackDecision.CONTINUE, null, null);
    }

    private static CheckIn heldOn(LocalDate day) {
        return held(day, false, Progress.WELL, TrackDecision.CONTINUE, TODAY.plusWeeks(1), null);
    }

    private static CheckIn ends(TrackResult result) {
        return held(TODAY, false, Progress.WELL, TrackDecision.END, null, result);
    }

    private static CheckIn held(LocalDate day, boolean missed, Progress progress, TrackDecision decision, LocalDate next, TrackResult result) {
        return new CheckIn(null, null, null, null, null, null, null, day, missed, progress, decision, next, result,
                result == null ? null : "Het lukt meestal", "Een notitie", null, null);
    }

    private static VisitHousehold visited(LocalDate day, VisitOutcome outcome, String said) {
        return new VisitHousehold(null, null, null, null, day, outcome, said, TODAY.plusWeeks(1));
    }
}
