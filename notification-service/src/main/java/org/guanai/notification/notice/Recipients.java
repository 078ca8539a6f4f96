package org.guanai.notification.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Recipients implements PanacheRepositoryBase<Recipient, UUID> {
    /// A recipient with their notice, in one round trip.
    WithNotice withNotice(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select r, n from Recipient r join Notice n on n.id = r.noticeId where r.id = :id",
                        WithNotice.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    List<Recipient> of(UUID notice) {
        return list("noticeId = ?1 order by position, id", notice);
    }

    List<Recipient> ofAll(Collection<UUID> notices) {
        return list("noticeId in ?1 order by position, id", notices);
    }

    record WithNotice(Recipient recipient, Notice notice) {}
}
