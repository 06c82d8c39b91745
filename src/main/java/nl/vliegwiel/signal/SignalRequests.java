package nl.vliegwiel.signal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SignalRequests extends Repository<SignalRequest, UUID> {

    SignalRequest saveAndFlush(SignalRequest request);

    Optional<SignalRequest> findBySenderAndKeyDigest(String sender, String keyDigest);
}
