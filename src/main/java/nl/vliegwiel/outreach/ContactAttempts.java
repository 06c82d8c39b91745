package nl.vliegwiel.outreach;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ContactAttempts extends Repository<ContactAttempt, UUID> {

    ContactAttempt save(ContactAttempt attempt);

    List<ContactAttempt> findByReferenceOrderByRecordedAt(String reference);
}
