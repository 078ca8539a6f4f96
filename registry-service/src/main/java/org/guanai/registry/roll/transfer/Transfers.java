package org.guanai.registry.roll.transfer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.guanai.events.registry.TransferMoved.TransferState;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class Transfers implements PanacheRepositoryBase<Transfer, UUID> {
    Transfer locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    TransferView view(UUID id) {
        return find("id", id)
                .project(TransferView.class)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    /// Newest first.
    Page<TransferView> page(String org, TransferState state, Paging paging) {
        return Listing.of(getEntityManager(), Transfer.class)
                .within("org", org)
                .where("state = :state", state)
                .newestFirst("id")
                .page(paging, TransferView.class);
    }
}
