package org.guanai.registry.network.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class ReferralSteps implements PanacheRepositoryBase<ReferralStep, UUID> {
    /// In the order in which they were taken.
    List<ReferralStep> of(UUID referral) {
        return list("referralId = :referral order by id", Map.of("referral", referral));
    }
}
