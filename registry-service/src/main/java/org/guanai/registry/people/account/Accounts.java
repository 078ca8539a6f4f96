package org.guanai.registry.people.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {
    /// Locked until the commit: the desks and the worker change the same rows.
    Optional<Account> locked(UUID human) {
        return findByIdOptional(human, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Account> locked(Collection<UUID> humans) {
        return humans.isEmpty()
                ? List.of()
                : find("human in :humans order by human", Map.of("humans", humans))
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    List<Account> of(Collection<UUID> humans) {
        return list("human in :humans", Map.of("humans", humans));
    }

    List<Account> lockedOfSubjects(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : find("subject in :subjects order by human", Map.of("subjects", subjects))
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    /// Whose code has run out, unused.
    List<Account> overdue(Instant now, int limit) {
        return find(
                        "codeUntil <= :now and usedAt is null and dueAt is null order by codeUntil",
                        Map.of("now", now))
                .page(0, limit)
                .list();
    }

    boolean awaitsUse() {
        return count("codeIssuedAt is not null and usedAt is null and codeUntil is not null") > 0;
    }

    /// By the hashes of one username under each key.
    Optional<Account> calledBy(Collection<byte[]> hashes) {
        return find("usernameIndex in :hashes", Map.of("hashes", hashes)).firstResultOptional();
    }

    boolean hasUsername(Collection<byte[]> hashes) {
        return count("usernameIndex in :hashes", Map.of("hashes", hashes)) > 0;
    }

    boolean hasUsername(byte[] hash, UUID butNot) {
        return count(
                        "usernameIndex = :hash and human <> :human",
                        Map.of("hash", hash, "human", butNot))
                > 0;
    }
}
