package org.guanai.safety.publicreport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class PublicReports implements PanacheRepositoryBase<PublicReport, UUID> {
    Optional<PublicReport> of(List<byte[]> receipts) {
        return find("receiptIndex in :receipts", Parameters.with("receipts", receipts))
                .firstResultOptional();
    }

    long since(OrgPath county, Instant from) {
        return count(
                "org = :county and receivedAt > :from",
                Parameters.with("county", county).and("from", from));
    }
}
