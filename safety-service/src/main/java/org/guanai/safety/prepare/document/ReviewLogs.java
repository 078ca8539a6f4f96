package org.guanai.safety.prepare.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReviewLogs implements PanacheRepositoryBase<ReviewLog, UUID> {
    /// Oldest first.
    List<DocumentView.ReviewView> of(UUID document) {
        return stream("documentId = :document order by id", Parameters.with("document", document))
                .map(ReviewLog::view)
                .toList();
    }
}
