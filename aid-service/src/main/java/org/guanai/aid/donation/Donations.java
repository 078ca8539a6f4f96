package org.guanai.aid.donation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Donations implements PanacheRepositoryBase<Donation, UUID> {
    /// Oldest first, without those that were withdrawn.
    List<Donation> of(UUID campaign, Optional<UUID> after, int limit) {
        return find(
                        "campaignId = :of and id > :after and withdrawnAt is null order by id",
                        Map.of("of", campaign, "after", after.orElse(new UUID(0, 0))))
                .page(0, limit)
                .list();
    }

    Optional<Donation> of(UUID campaign, UUID id) {
        return findByIdOptional(id).filter(d -> d.campaignId.equals(campaign));
    }
}
