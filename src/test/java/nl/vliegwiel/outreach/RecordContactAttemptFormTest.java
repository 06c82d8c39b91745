package nl.vliegwiel.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vliegwiel.dossier.ContactPersons;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.time.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordContactAttemptFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Date MORNING = Date.from(Instant.parse("2026-12-14T07:00:00Z"));

    private final ContactAttempts attempts = mock(ContactAttempts.class);
    private final WorkingDays days = mock(WorkingDays.class);
    private final FormContext context = mock(FormContext.class);
    private final RecordContactAttemptForm form = new RecordContactAttemptForm(
            new Outreach(attempts, mock(Rests.class), new OutreachRhythm(2, 3, 13), mock(Colleagues.class),
                    Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Amsterdam"))),
            new TrustedPeople(mock(ContactPersons.class), mock(Colleagues.class)), mock(Dossiers.class), days, List.of());

    @BeforeEach
    void openTask() {
        when(context.number()).thenReturn("2026-000001");
        when(context.actor()).thenReturn(new Actor("anna", Set.of("sociaal-werker"), Set.of("wijkteam-centrum")));
        when(days.today()).thenReturn(TODAY);
        when(days.morningOf(TODAY.plusWeeks(3))).thenReturn(MORNING);
    }

    @Test
    void letsTheHouseholdIn() {
        assertThat(form.submit(context, answers(TODAY, ContactResult.JOINS, null)).values())
                .containsEntry("contactResult", "JOINS").containsEntry("outreachOutcome", "JOINS");
        verify(attempts).save(any());
    }

    @Test
    void plansANextAttemptAtTheStartOfAWorkingDay() {
        Map<String, Object> decisions = form.submit(context, answers(TODAY, ContactResult.THINKING, TODAY.plusWeeks(3))).values();
        assertThat(decisions).containsEntry("nextAttemptOn", MORNING).containsEntry("attemptsExhausted", false);
    }

    @Test
    void saysWhenNoAttemptIsLeft() {
        ContactAttempt earlier = new ContactAttempt("2026-000001", answers(TODAY, ContactResult.NOT_REACHED, null), "anna", Instant.EPOCH);
        when(attempts.findByReferenceOrderByRecordedAt("2026-000001")).thenReturn(List.of(earlier));
        assertThat(form.submit(context, answers(TODAY, ContactResult.NOT_REACHED, null)).values()).containsEntry("attemptsExhausted", true);
    }

    @Test
    void refusesAnAttemptInTheFutureAndANextOneInThePast() {
        assertThatThrownBy(() -> form.submit(context, answers(TODAY.plusDays(1), ContactResult.JOINS, null)))
                .isInstanceOf(FormRejected.class).hasMessage("Datum van deze poging: Kies vandaag of een eerdere datum.");
        assertThatThrownBy(() -> form.submit(context, answers(TODAY, ContactResult.THINKING, TODAY)))
                .isInstanceOf(FormRejected.class).hasMessage("Volgende poging: Kies een datum na vandaag.");
    }

    private static RecordContactAttempt answers(LocalDate on, ContactResult result, LocalDate next) {
        return new RecordContactAttempt(null, null, null, null, null, null, null, null, false, on, ContactWay.HOME_VISIT, null, null, null,
                null, result, next, false, null, null, null, null, null, null);
    }
}
