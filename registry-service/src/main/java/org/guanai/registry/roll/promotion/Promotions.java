package org.guanai.registry.roll.promotion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Promotions implements PanacheRepositoryBase<Promotion, UUID> {
    Promotion locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    PromotionView view(UUID id) {
        return find("id", id)
                .project(PromotionView.class)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    /// Newest first.
    Page<PromotionView> page(OrgPath org, Paging paging) {
        return Listing.of(getEntityManager(), Promotion.class)
                .within("org", org)
                .newestFirst("id")
                .page(paging, PromotionView.class);
    }
}
