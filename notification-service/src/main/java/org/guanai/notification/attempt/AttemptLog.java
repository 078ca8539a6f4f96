package org.guanai.notification.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/// The attempts as the caller may see them.
@ApplicationScoped
public class AttemptLog {
    private static final String OF_NOTICES =
            """
            select recipient_id, channel, state, tries, failure, handed_over_at from attempt
            where notice_id in (:notices) order by id\
            """;

    private final Session entities;

    AttemptLog(Session entities) {
        this.entities = entities;
    }

    /// By recipient.
    public Map<UUID, List<AttemptView>> of(Collection<UUID> notices) {
        if (notices.isEmpty()) {
            return Map.of();
        }
        return entities.createNativeQuery(OF_NOTICES, Tuple.class)
                .setParameter("notices", notices)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.get("recipient_id", UUID.class),
                                Collectors.mapping(row -> view(row), Collectors.toList())));
    }

    private static AttemptView view(Tuple row) {
        return new AttemptView(
                row.get("channel", String.class),
                row.get("state", String.class),
                row.get("tries", Integer.class),
                row.get("failure", String.class),
                row.get("handed_over_at", Instant.class));
    }
}
