package nl.vliegwiel.signal;

import java.util.Optional;
import nl.vliegwiel.process.ProcessMessages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a partner's signal, remembers its request and starts the process, all or nothing. */
@Service
@Transactional
class PartnerSignalDesk {

    static final String RECEIVED = "signal.partnerSignalReceived";

    private final Signals signals;
    private final SignalRequests requests;
    private final Routing routing;
    private final ProcessMessages messages;

    PartnerSignalDesk(Signals signals, SignalRequests requests, Routing routing, ProcessMessages messages) {
        this.signals = signals;
        this.requests = requests;
        this.routing = routing;
        this.messages = messages;
    }

    /** What the same sender sent before with the same key; empty without a key. */
    @Transactional(readOnly = true)
    Optional<SignalRequest> earlier(RequestKey request) {
        return request.key() == null ? Optional.empty() : requests.findBySenderAndKeyDigest(request.sender(), request.key());
    }

    /** @return the number of the signal, in the process of the team that weighs it (mission T0) */
    String take(RequestKey request, Report report) {
        String team = routing.fromOutside(report);
        Signal signal = signals.record(team, report, request.sender());
        if (request.key() != null) {
            requests.saveAndFlush(new SignalRequest(request.sender(), request.key(), request.body(), signal.number(), signals.now()));
        }
        messages.start(RECEIVED, team, signal.number(), SignalVariables.forTriage(report));
        return signal.number();
    }
}
