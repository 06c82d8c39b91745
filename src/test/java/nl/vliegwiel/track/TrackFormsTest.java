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
@Import({Tracks.class, TrackFile.class, Appointments.class, StartTrackForm.class, CheckInForm.class, AskAfterTrackForm.class})
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
    private AskAfterTrackForm askAfterTrack;

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
        assertThat(startTrack.show(owner)).isEqualTo(new StartTrack("Familie Test", "Huur betalen", "Geld", "Elke 2 weken", null, null));
    }

    @Test
    void startsWithTheFirstAppointment() {
        Decisions decisions = start(TODAY.plusDays(3));

        assertThat(tracks.get(number, id).status()).isEqualTo(TrackStatus.RUNNING);
        assertThat(decisions.values()).containsEntry("checkInOn", TestClock.moment(TODAY.plusDays(3), 17))
                .containsEntry("checkInOverdueOn", TestClock.moment(LocalDate.of(2027, 3, 12), 17));
    }

    @Test
    void goesOnWithTheNextCheckInAndShowsThePreviousOne() {
        start(TODAY);

        Decisions decisions = checkIn.submit(owner, goesOn(Progress.WELL, null, TODAY.plusWeeks(2)));

        assertThat(decisions.values()).containsEntry("trackDecision", "CONTINUE").containsEntry("checkInOn", TestClock.moment(TODAY.plusWeeks(2), 17));
        assertThat(checkIn.show(owner).lastCheckIn()).isEqualTo("2 maart 2027: Goed.\nEen notitie");
        assertThat(checkIn.show(owner).nextCheckInOn()).isEqualTo(TODAY.plusWeeks(2));
    }

    @Test
    void remembersWhatWasDoneWhenTheHouseholdStayedAway() {
        start(TODAY);

        checkIn.submit(owner, goesOn(null, MissedAction.VISITED, TODAY.plusWeeks(1)));

        assertThat(checkIn.show(owner).lastCheckIn()).startsWith("2 maart 2027: Afspraak ging niet door. Langsgegaan.");
    }

    @Test
    void endsWithAResultAndTheHouseholdsWords() {
        start(TODAY);

        Decisions decisions = checkIn.submit(owner, ends());

        assertThat(decisions.values()).containsEntry("trackDecision", "END").doesNotContainKey("checkInOn");
        assertThat(tracks.running(number)).isEmpty();
        assertThat(tracks.all(number)).extracting(Track::result).containsExactly(TrackResult.PARTLY);
        assertThat(tracks.isRunning(id)).isFalse();
    }

    @Test
    void refusesACheckInOnAStoppedTrack() {
        start(TODAY);
        tracks.stopRunning(number);

        assertThatThrownBy(() -> checkIn.submit(owner, ends())).isInstanceOf(FormRejected.class).hasMessage("Dit traject is al afgerond of gestopt.");
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
        askAfterTrack.submit(SomebodyAt.dossier(number, "coby", "wijkteam-centrum").with(TrackVariables.TRACK_ID, id),
                new AskAfterTrack(null, null, null, null, null, null, "Morgen langsgaan"));

        assertThat(checkIn.show(owner).agreedWithCoordinator()).isEqualTo("Morgen langsgaan");

        clock.moveTo(TODAY.plusWeeks(3));
        checkIn.submit(owner, goesOn(Progress.BADLY, null, TODAY.plusWeeks(4)));

        assertThat(checkIn.show(owner).agreedWithCoordinator()).isNull();
    }

    @Test
    void tellsTheCoordinatorWhoOwnsTheTrackAndWhatWasExpected() {
        start(TODAY.plusDays(1));

        assertThat(askAfterTrack.show(owner)).isEqualTo(new AskAfterTrack("Familie Test", "Huur betalen", "Amir", "Loopt", "3 maart 2027", null, null));
    }

    @Test
    void knowsNoTrackOfAnotherDossier() {
        String other = dossiers.open(new Household("Familie Ander", null, null, "binnenstad"), "wijkteam-noord", "bram").reference();

        assertThatThrownBy(() -> tracks.get(other, id)).isInstanceOf(UnknownTrack.class);
    }

    private Decisions start(LocalDate firstAppointment) {
        return startTrack.submit(owner, new StartTrack(null, null, null, null, firstAppointment, null));
    }

    private static CheckIn goesOn(Progress progress, MissedAction missed, LocalDate next) {
        return new CheckIn(null, null, null, null, null, TODAY, missed != null, missed, progress, TrackDecision.CONTINUE, next, null, null, "Een notitie");
    }

    private static CheckIn heldOn(LocalDate day) {
        return new CheckIn(null, null, null, null, null, day, false, null, Progress.WELL, TrackDecision.CONTINUE, TODAY.plusWeeks(1), null, null, null);
    }

    private static CheckIn ends() {
        return new CheckIn(null, null, null, null, null, TODAY, false, null, Progress.WELL, TrackDecision.END, null, TrackResult.PARTLY, "Het lukt meestal", null);
    }
}
