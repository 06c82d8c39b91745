package nl.vliegwiel.datarequest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RequestRows extends Repository<DataRequest, UUID> {

    DataRequest save(DataRequest request);

    Optional<DataRequest> findByIdAndReference(UUID id, String reference);

    List<DataRequest> findByReferenceOrderByAskedOn(String reference);

    List<DataRequest> findByReferenceAndOutcomeIsNull(String reference);

    List<DataRequest> findByReferenceAndOutcomeIsNotNullOrderByFiledOn(String reference);
}
