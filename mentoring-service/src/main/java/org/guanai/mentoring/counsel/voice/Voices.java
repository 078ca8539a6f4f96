package org.guanai.mentoring.counsel.voice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Voices implements PanacheRepositoryBase<Voice, UUID> {
    Optional<Voice> locked(String ticket) {
        return find("ticket", ticket)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// Of a round, those that were given.
    List<Voice> givenIn(UUID round) {
        return list("roundId = :round and givenOn is not null order by id", Map.of("round", round));
    }

    long invitedIn(UUID round) {
        return count("roundId", round);
    }
}
