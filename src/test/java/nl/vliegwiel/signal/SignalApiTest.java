package nl.vliegwiel.signal;

import nl.vliegwiel.api.ApiProblems;
import nl.vliegwiel.api.JsonBody;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormRejected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;

class SignalApiTest {

    private final PartnerSignals signals = mock(PartnerSignals.class);
    private Actor sender = new Actor("petra", Set.of("partner"), Set.of());
    private MockMvc http;

    @BeforeEach
    void open() {
        when(signals.take(any(), any())).thenReturn("S2026-000045");
        SignalProperties properties = new SignalProperties(10, DataSize.ofKilobytes(1), 5, 7);
        http = MockMvcBuilders.standaloneSetup(new SignalApi(() -> Optional.ofNullable(sender), new JsonBody(), signals, properties))
                .setControllerAdvice(new ApiProblems()).build();
    }

    @Test
    void confirmsThatTheSignalIsInAndNothingElse() throws Exception {
        send("{}").andExpect(status().isCreated()).andExpect(content().json("""
                {"number": "S2026-000045", "status": "ONTVANGEN", "message": "Doorgestuurd naar het team dat hierover gaat."}""", org.springframework.test.json.JsonCompareMode.STRICT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geheim", "[]", "null", "\"geheim\"", "{\"geheim\": 1", "{\"a\": 1, \"a\": 2}", "{} geheim"})
    void refusesWhatIsNoJsonObject(String body) throws Exception {
        problem(send(body), 400).andExpect(content().string(not(containsString("geheim"))));
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        problem(send("{\"description\": \"" + "x".repeat(1100) + "\"}"), 413);
    }

    @Test
    void refusesAnotherContentType() throws Exception {
        problem(http.perform(to(post("/api/signals").contentType(MediaType.TEXT_PLAIN).content("geheim"))), 415);
    }

    @Test
    void refusesAnotherMethod() throws Exception {
        problem(http.perform(to(get("/api/signals"))), 405);
    }

    @Test
    void refusesAnUnusableKey() throws Exception {
        problem(http.perform(to(post("/api/signals").contentType(MediaType.APPLICATION_JSON).content("{}")
                .header("Idempotency-Key", "met spatie"))), 400);
    }

    @Test
    void refusesWhoMayNotSend() throws Exception {
        sender = new Actor("fons", Set.of("management"), Set.of("wijkteam-centrum"));
        problem(send("{}"), 403);
        sender = null;
        problem(send("{}"), 401);
    }

    @Test
    void namesTheFieldsThatAreWrong() throws Exception {
        when(signals.take(any(), any())).thenThrow(new FormRejected(List.of(new FormRejected.Fault("source", "Van wie komt het signaal?",
                "Kies uit de lijst."))));
        problem(send("{}"), 400).andExpect(jsonPath("$.faults[0].field").value("source"))
                .andExpect(jsonPath("$.faults[0].label").value("Van wie komt het signaal?"))
                .andExpect(jsonPath("$.faults[0].message").value("Kies uit de lijst."));
    }

    @Test
    void saysNothingOfAnUnexpectedFailure() throws Exception {
        when(signals.take(any(), any())).thenThrow(new IllegalStateException("geheim"));
        problem(send("{}"), 500).andExpect(content().string(not(containsString("geheim"))));
    }

    private ResultActions send(String body) throws Exception {
        return http.perform(to(post("/api/signals").contentType(MediaType.APPLICATION_JSON).content(body)));
    }

    private static MockHttpServletRequestBuilder to(MockHttpServletRequestBuilder request) {
        return request.servletPath("/api/signals");
    }

    private static ResultActions problem(ResultActions answer, int status) throws Exception {
        return answer.andExpect(status().is(status)).andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").isNotEmpty()).andExpect(jsonPath("$.detail").isNotEmpty());
    }
}
