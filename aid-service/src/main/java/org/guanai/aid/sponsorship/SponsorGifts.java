package org.guanai.aid.sponsorship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SponsorGifts implements PanacheRepositoryBase<SponsorGift, UUID> {
    /// Oldest first, without those that were withdrawn.
    List<SponsorGift> of(UUID sponsorship, Optional<UUID> after, int limit) {
        return find(
                        "sponsorshipId = :of and id > :after and withdrawnAt is null order by id",
                        Map.of("of", sponsorship, "after", after.orElse(new UUID(0, 0))))
                .page(0, limit)
                .list();
    }
}
