package org.guanai.aid.donation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DonationUses implements PanacheRepositoryBase<DonationUse, UUID> {
    /// Oldest first, without those that were withdrawn.
    List<DonationUse> of(UUID campaign, Optional<UUID> after, int limit) {
        return find(
                        "campaignId = :of and id > :after and withdrawnAt is null order by id",
                        Map.of("of", campaign, "after", after.orElse(new UUID(0, 0))))
                .page(0, limit)
                .list();
    }

    Optional<DonationUse> of(UUID campaign, UUID id) {
        return findByIdOptional(id).filter(u -> u.campaignId.equals(campaign));
    }
}
