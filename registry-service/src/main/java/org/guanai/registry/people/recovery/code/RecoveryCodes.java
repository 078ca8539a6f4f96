package org.guanai.registry.people.recovery.code;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RecoveryCodes implements PanacheRepositoryBase<RecoveryCode, UUID> {
    Optional<RecoveryCode> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Those that nobody has looked up, oldest first.
    List<RecoveryCode> toLookUp(int most) {
        return find("lookedUpAt is null order by askedAt").page(0, most).list();
    }

    /// How many were sent to a human.
    long sent(UUID human, Instant since) {
        return count(
                "human = :human and askedAt > :since and codeIndex is not null",
                Map.of("human", human, "since", since));
    }

    /// How many were asked for, by anybody.
    long asked(Instant since) {
        return count("askedAt > :since", Map.of("since", since));
    }
}
