package nl.vliegwiel.signal;

import nl.vliegwiel.api.ApiProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.recognition.KnownHouseholds;
import nl.vliegwiel.team.OpenedTeams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DataJpaTest(properties = {"spring.datasource.url=jdbc:h2:mem:partner;DB_CLOSE_DELAY=-1", "spring.test.database.replace=none"})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PartnerSignalsTest {

    @Autowired
    private PartnerSignals signals;
    @Autowired
    private SignalRows rows;
    @Autowired
    private ForgettingRequests forgetting;
    @Autowired
    private JdbcTemplate jdbc;
    @MockitoBean
    private ProcessMessages messages;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void forget() {
        clearInvocations(messages);
    }

    @Test
    void startsTheProcessOfTheTeamThatServesTheNeighbourhood() {
        String number = take(key, body());

        assertThat(number).matches("S2026-\\d{6}");
        assertThat(rows.findByNumber(number).orElseThrow().report().concerns()).containsExactly("FINANCES", "HOUSING");
        verify(messages).start(eq("signal.partnerSignalReceived"), eq("wijkteam-noord"), eq(number), any());
    }

    @Test
    void answersARepeatWithTheFirstNumber() {
        assertThat(take(key, body())).isEqualTo(take(key, body()));
        verify(messages, times(1)).start(any(), any(), any(), any());
    }

    @Test
    void keepsTheKeysOfSendersApart() {
        String first = take(key, body());

        assertThat(signals.take(RequestKey.of("other", key, body()), body())).isNotEqualTo(first);
    }

    @Test
    void takesASignalWithoutAKeyAsOftenAsItIsSent() {
        assertThat(take(null, body())).isNotEqualTo(take(null, body()));
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherSignal() {
        take(key, body());
        Map<String, Object> other = body();
        other.put("description", "Iets anders");

        assertThatThrownBy(() -> take(key, other)).isInstanceOfSatisfying(ApiProblem.class,
                problem -> assertThat(problem.status().value()).isEqualTo(422));
    }

    @Test
    void givesTwoSimultaneousRequestsOneSignal() throws Exception {
        doAnswer(slow -> {
            Thread.sleep(200);
            return null;
        }).when(messages).start(any(), any(), any(), any());
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<String> request = () -> {
            together.await();
            return take(key, body());
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> answers = two.invokeAll(List.of(request, request));
            assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
        } finally {
            two.shutdown();
        }
        verify(messages, times(1)).start(any(), any(), any(), any());
    }

    @Test
    void forgetsARequestWhoseProcessDidNotStart() {
        doThrow(new IllegalStateException()).doNothing().when(messages).start(any(), any(), any(), any());

        assertThatThrownBy(() -> take(key, body())).isInstanceOf(IllegalStateException.class);
        assertThat(take(key, body())).isNotNull();
    }

    @Test
    void namesEveryFaultAndRepeatsNothing() {
        Map<String, Object> bad = body();
        bad.put("birthDate", "2026-02-30");
        bad.put("neighbourhood", "geheim");
        bad.put("phone", 612345678);
        bad.put("team", "wijkteam-noord");
        bad.put("vreemd", "geheim");
        bad.remove("description");

        assertThatThrownBy(() -> take(key, bad)).isInstanceOfSatisfying(FormRejected.class, rejected -> {
            assertThat(rejected.faults()).extracting(FormRejected.Fault::field)
                    .contains("birthDate", "neighbourhood", "phone", "team", "vreemd", "description");
            assertThat(rejected).hasMessageNotContaining("geheim").hasMessageNotContaining("2026-02-30");
        });
        verify(messages, never()).start(any(), any(), any(), any());
    }

    @Test
    void refusesABirthDateThatLiesAhead() {
        Map<String, Object> bad = body();
        bad.put("birthDate", "2027-01-01");

        assertThatThrownBy(() -> take(key, bad)).isInstanceOfSatisfying(FormRejected.class,
                rejected -> assertThat(rejected.faults()).extracting(FormRejected.Fault::field).containsExactly("birthDate"));
    }

    @Test
    void namesABirthDateThatLiesAheadTogetherWithTheOtherFaults() {
        Map<String, Object> bad = body();
        bad.put("birthDate", "2027-01-01");
        bad.put("urgency", "SOON");

        assertThatThrownBy(() -> take(key, bad)).isInstanceOfSatisfying(FormRejected.class,
                rejected -> assertThat(rejected.faults()).extracting(FormRejected.Fault::field).containsExactly("urgency", "birthDate"));
    }

    @Test
    void forgetsARequestAfterAWhile() {
        String first = take(key, body());
        assertThat(forgetting.forget()).isZero();

        jdbc.update("update signal_request set received_at = received_at - interval '8' day where number = ?", first);

        assertThat(forgetting.forget()).isOne();
        assertThat(take(key, body())).isNotEqualTo(first);
    }

    private String take(String withKey, Map<String, Object> body) {
        return signals.take(RequestKey.of("petra", withKey, body), body);
    }

    private static Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>();
        body.put("householdName", "Familie Voorbeeld");
        body.put("neighbourhood", "noorderpark");
        body.put("source", "LANDLORD");
        body.put("concerns", List.of("HOUSING", "FINANCES"));
        body.put("urgency", "NORMAL");
        body.put("description", "Er is drie maanden geen huur betaald.");
        return body;
    }

    @SpringBootConfiguration
    @AutoConfigurationPackage(basePackageClasses = {Signal.class, CaseFile.class})
    @EntityScan(basePackageClasses = {Signal.class, CaseFile.class, OpenedTeams.class})
    @EnableJpaRepositories(basePackageClasses = {Signal.class, KnownHouseholds.class, OpenedTeams.class})
    @EnableConfigurationProperties({SignalProperties.class, LifeDomains.class})
    @Import({PartnerSignals.class, PartnerSignalDesk.class, ReportCheck.class, ReportPolicy.class, RecordSignalForm.class, Signals.class,
            Routing.class, KnownHouseholds.class, ForgettingRequests.class, OpenedTeams.class})
    static class OnlySignals {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));
        }
    }
}
