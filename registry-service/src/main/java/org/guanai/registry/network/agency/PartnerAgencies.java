package org.guanai.registry.network.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class PartnerAgencies implements PanacheRepositoryBase<PartnerAgency, UUID> {
    /// In the order of organisations.
    List<PartnerAgency> inOrder(Optional<AgencyKind> kind, OrgPath org, UUID id, int limit) {
        var kinds = kind.map(List::of).orElse(List.of(AgencyKind.values()));
        return find(
                        """
                        closedOn is null and kind in :kinds and (org > :org or (org = :org and id > :id))
                        order by org, id\
                        """,
                        Map.of("kinds", kinds, "org", org, "id", id))
                .page(0, limit)
                .list();
    }
}
