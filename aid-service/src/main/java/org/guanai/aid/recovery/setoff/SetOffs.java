package org.guanai.aid.recovery.setoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SetOffs implements PanacheRepositoryBase<SetOff, UUID> {
    /// What one of this claim is to be taken of, which is locked before it.
    Optional<Target> target(UUID recovery, UUID id) {
        return find("id = :id and recoveryId = :recovery", Map.of("id", id, "recovery", recovery))
                .project(Target.class)
                .firstResultOptional();
    }

    Optional<SetOff> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Oldest first.
    List<SetOff> of(UUID recovery) {
        return list("recoveryId = :recovery order by id", Map.of("recovery", recovery));
    }

    boolean isTaken(UUID application) {
        return count(
                        "applicationId = :application and state = :state",
                        Map.of("application", application, "state", SetOffState.TAKEN))
                > 0;
    }

    /// Of these applications those that hold, locked, in the order of their ids.
    List<SetOff> holding(Collection<UUID> applications) {
        return applications.isEmpty()
                ? List.of()
                : find(
                                "applicationId in :ids and state in :states order by id",
                                Map.of(
                                        "ids",
                                        applications,
                                        "states",
                                        List.of(SetOffState.APPROVED, SetOffState.TAKEN)))
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    /// @param applicationId of whose payment it is taken
    record Target(UUID applicationId) {}
}
