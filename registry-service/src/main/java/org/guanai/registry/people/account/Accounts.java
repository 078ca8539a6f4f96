package org.guanai.registry.people.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {
    /// Locked until the commit: the desks and the worker change the same rows.
    Optional<Account> locked(UUID person) {
        return findByIdOptional(person, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Account> locked(Collection<UUID> people) {
        return find("person in :people", Map.of("people", people))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Account> of(Collection<UUID> people) {
        return list("person in :people", Map.of("people", people));
    }

    boolean hasUsername(Collection<byte[]> hashes) {
        return count("usernameIndex in :hashes", Map.of("hashes", hashes)) > 0;
    }

    boolean hasUsername(byte[] hash, UUID butNot) {
        return count(
                        "usernameIndex = :hash and person <> :person",
                        Map.of("hash", hash, "person", butNot))
                > 0;
    }
}
