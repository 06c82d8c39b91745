package nl.vliegwiel.signal;

import java.util.Optional;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a partner's signal, remembers its request and starts the process, all or nothing. */
@Service
@Transactional
class PartnerSignalDesk {

    static final String RECEIVED = "signal.partnerSignalReceived";

    private final Signals signals;
    private final SignalRequests requests;
    private final TeamDirectory teams;
    private final ProcessMessages messages;

    PartnerSignalDesk(Signals signals, SignalRequests requests, TeamDirectory teams, ProcessMessages messages) {
        this.signals = signals;
        this.requests = requests;
        this.teams = teams;
        this.messages = messages;
    }

    /** What the same sender sent before with the same key; empty without a key. */
    @Transactional(readOnly = true)
    Optional<SignalRequest> earlier(RequestKey request) {
        return request.key() == null ? Optional.empty() : requests.findBySenderAndKeyDigest(request.sender(), request.key());
    }

    /** @return the number of the signal, in the process of the team that serves the neighbourhood (mission T0) */
    String take(RequestKey request, Report report) {
        Team team = teams.serving(report.neighbourhood()).orElseThrow();
        Signal signal = signals.record(team.id(), report, request.sender());
        if (request.key() != null) {
            requests.saveAndFlush(new SignalRequest(request.sender(), request.key(), request.body(), signal.number(), signals.now()));
        }
        messages.start(RECEIVED, team.id(), signal.number(), SignalVariables.forTriage(report));
        return signal.number();
    }
}
