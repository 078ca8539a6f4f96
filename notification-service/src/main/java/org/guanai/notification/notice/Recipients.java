package org.guanai.notification.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Recipients implements PanacheRepositoryBase<Recipient, UUID> {
    List<Recipient> of(UUID notice) {
        return list("noticeId = ?1 order by position, id", notice);
    }

    List<Recipient> ofAll(Collection<UUID> notices) {
        return list("noticeId in ?1 order by position, id", notices);
    }
}
