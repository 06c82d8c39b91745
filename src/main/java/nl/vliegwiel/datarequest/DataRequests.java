package nl.vliegwiel.datarequest;

import java.util.List;
import java.util.UUID;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.sharing.SharingDesk;
import nl.vliegwiel.sharing.SharingDesk.SharedAct;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions to agencies about a household; several may run at once. */
@Service
@Transactional
class DataRequests {

    private final RequestRows rows;
    private final SharingDesk sharing;
    private final Dossiers dossiers;

    DataRequests(RequestRows rows, SharingDesk sharing, Dossiers dossiers) {
        this.rows = rows;
        this.sharing = sharing;
        this.dossiers = dossiers;
    }

    DataRequest add(DataRequest request) {
        return rows.save(request);
    }

    /** The one of an open form. */
    DataRequest of(FormContext context) {
        return get(context.number(), context.variable(DataRequestVariables.DATA_REQUEST_ID));
    }

    /** @throws UnknownRequest when this dossier has no such question */
    DataRequest get(String number, String id) {
        return rows.findByIdAndReference(UUID.fromString(id), number).orElseThrow(() -> new UnknownRequest(number));
    }

    List<DataRequest> open(String number) {
        return rows.findByReferenceAndOutcomeIsNull(number);
    }

    /** Those that ended, the latest last. */
    List<DataRequest> filed(String number) {
        return rows.findByReferenceAndOutcomeIsNotNullOrderByFiledOn(number);
    }

    /** What may still be asked under it, and of whom. */
    SharedAct basis(DataRequest request) {
        return sharing.get(request.reference(), request.actId());
    }

    String household(FormContext context) {
        CaseFile file = dossiers.get(context.number());
        return file.household().name();
    }
}
