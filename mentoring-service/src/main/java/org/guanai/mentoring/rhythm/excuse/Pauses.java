package org.guanai.mentoring.rhythm.excuse;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.mentoring.rhythm.duty.Excuses;
import org.guanai.mentoring.rhythm.standing.Excuse;

@ApplicationScoped
class Pauses implements PanacheRepositoryBase<Pause, UUID>, Excuses {
    @Override
    public Map<UUID, List<Excuse>> of(Set<UUID> pairings) {
        return list("pairingId in :pairings", Map.of("pairings", pairings)).stream()
                .collect(groupingBy(p -> p.pairingId, mapping(Pause::excuse, toList())));
    }
}
