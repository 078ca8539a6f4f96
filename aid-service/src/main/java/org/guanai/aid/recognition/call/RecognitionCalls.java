package org.guanai.aid.recognition.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class RecognitionCalls implements PanacheRepositoryBase<RecognitionCall, UUID> {
    /// Of a place and those above it, the nearest first.
    List<RecognitionCall> at(OrgPath place, String schoolYear) {
        return list(
                "org in :line and schoolYear = :year order by org desc",
                Map.of("line", place.line(), "year", schoolYear));
    }

    /// Newest first.
    List<RecognitionCall> before(Optional<UUID> id, int limit) {
        return find("id < :before order by id desc", Map.of("before", id.orElse(new UUID(-1, -1))))
                .page(0, limit)
                .list();
    }
}
