package org.guanai.safety.incident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.reference.Terms;

@ApplicationScoped
class Involvements implements PanacheRepositoryBase<Involvement, UUID> {
    List<Involvement> of(UUID incident) {
        return list("incidentId = ?1 order by id", incident);
    }

    List<Telling> tellings(UUID incident) {
        return getEntityManager()
                .createQuery(
                        "from Telling where incidentId = :incident order by at, channel",
                        Telling.class)
                .setParameter("incident", incident)
                .getResultList();
    }

    /// Of whom a guardian was to be told, at or below an organisation, oldest first.
    List<Involvement> counted(Terms.Span span, String org, Optional<UUID> after, int limit) {
        return find(
                        "tellUntil is not null and reportedAt >= ?1 and reportedAt < ?2"
                                + " and (org = ?3 or substring(org, 1, length(?4)) = ?4) and id > ?5 order by id",
                        span.from(),
                        span.to(),
                        org,
                        org + "/",
                        after.orElse(new UUID(0, 0)))
                .page(0, limit)
                .list();
    }
}
