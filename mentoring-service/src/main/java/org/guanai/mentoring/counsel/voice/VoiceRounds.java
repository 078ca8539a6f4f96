package org.guanai.mentoring.counsel.voice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class VoiceRounds implements PanacheRepositoryBase<VoiceRound, UUID> {
    Optional<VoiceRound> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// At or below a place where one is given.
    List<VoiceRound> after(Optional<UUID> id, Optional<OrgPath> under, int limit) {
        var from = id.orElse(new UUID(0, 0));
        var all =
                under.map(place ->
                                find(
                                        "id > :from and (org = :place or org >= :below and org < :beyond) order by id",
                                        Map.of(
                                                "from",
                                                from,
                                                "place",
                                                place,
                                                "below",
                                                new OrgPath(place.text() + "/"),
                                                "beyond",
                                                new OrgPath(place.text() + "0"))))
                        .orElseGet(() -> find("id > :from order by id", Map.of("from", from)));
        return all.page(0, limit).list();
    }
}
