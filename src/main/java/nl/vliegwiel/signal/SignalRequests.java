package nl.vliegwiel.signal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignalRequests extends Repository<SignalRequest, UUID> {

    SignalRequest saveAndFlush(SignalRequest request);

    Optional<SignalRequest> findBySenderAndKeyDigest(String sender, String keyDigest);

    /** @return how many there were */
    @Modifying
    @Query("delete from SignalRequest r where r.receivedAt < ?1")
    int deleteReceivedBefore(Instant moment);
}
