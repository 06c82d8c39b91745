package nl.vliegwiel.aftercare;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ClosingConversations extends Repository<ClosingConversation, UUID> {

    ClosingConversation save(ClosingConversation conversation);
}
