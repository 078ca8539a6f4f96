package org.guanai.mentoring.rhythm.excuse;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.mentoring.rhythm.duty.Excuses;
import org.guanai.mentoring.rhythm.standing.Excuse;

@ApplicationScoped
class Pauses implements PanacheRepositoryBase<Pause, UUID>, Excuses {
    @Override
    public Map<UUID, List<Excuse>> of(Set<UUID> pairings) {
        return list("pairingId in :pairings and withdrawnAt is null", Map.of("pairings", pairings))
                .stream()
                .collect(groupingBy(p -> p.pairingId, mapping(Pause::excuse, toList())));
    }

    /// Of a pairing, locked.
    Optional<Pause> locked(UUID pairing, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(pause -> pause.pairingId.equals(pairing));
    }

    /// Standing ones of a pairing that begin on a day, of all duties and for one cause, locked.
    List<Pause> since(UUID pairing, LocalDate from, ExcuseCause cause) {
        return find(
                        """
                        pairingId = :pairing and startsOn = :from and cause = :cause and duty is null
                        and withdrawnAt is null order by id\
                        """,
                        Map.of("pairing", pairing, "from", from, "cause", cause))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// Other standing pauses of the same pairing and duty on some of its days.
    List<Pause> overlapping(Pause pause) {
        return list(
                        "pairingId = :pairing and withdrawnAt is null and id <> :id order by startsOn, id",
                        Map.of("pairing", pause.pairingId, "id", pause.id))
                .stream()
                .filter(pause::overlaps)
                .toList();
    }
}
