package nl.vliegwiel.datarequest;

import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.sharing.SharingStop;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A question whose basis is gone is withdrawn at once; one that may still be asked in part goes on for that part. */
@Component
class RequestsStop implements SharingStop {

    private static final String BASIS_LOST = "data-request.basisLost";

    private final DataRequests requests;
    private final WaitingRequests waiting;
    private final ProcessMessages messages;
    private final RequestDates dates;

    RequestsStop(DataRequests requests, WaitingRequests waiting, ProcessMessages messages, RequestDates dates) {
        this.requests = requests;
        this.waiting = waiting;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    @Transactional
    public void stopped(String number) {
        requests.open(number).stream().filter(request -> !requests.basis(request).isRunning()).forEach(this::withdraw);
    }

    private void withdraw(DataRequest request) {
        if (waiting.waits(BASIS_LOST, request.reference(), request.id())) {
            messages.send(BASIS_LOST, request.reference(), DataRequestVariables.DATA_REQUEST_ID, request.id(), Decisions.none());
        }
        request.close(RequestOutcome.WITHDRAWN, null, null, dates.today());
    }
}
