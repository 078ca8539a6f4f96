package org.guanai.aid.sponsorship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SponsorMessages implements PanacheRepositoryBase<SponsorMessage, UUID> {
    /// Oldest first.
    List<SponsorMessage> of(UUID sponsorship, Optional<UUID> after, int limit) {
        return find(
                        "sponsorshipId = :of and id > :after order by id",
                        Map.of("of", sponsorship, "after", after.orElse(new UUID(0, 0))))
                .page(0, limit)
                .list();
    }

    Optional<SponsorMessage> of(UUID sponsorship, UUID id) {
        return find("id = :id and sponsorshipId = :of", Map.of("id", id, "of", sponsorship))
                .firstResultOptional();
    }
}
