package org.guanai.files.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, UUID> {
    private static final int BATCH = 500;

    Optional<Attachment> of(AttachmentOwner owner, UUID id) {
        return find(
                        "id = :id and ownerKind = :kind and ownerId = :owner",
                        Map.of("id", id, "kind", owner.kind(), "owner", owner.id()))
                .firstResultOptional();
    }

    /// Those that were not withdrawn, oldest first.
    List<Attachment> of(String kind, Collection<UUID> owners) {
        return list(
                "ownerKind = :kind and ownerId in :owners and withdrawnAt is null order by id",
                Map.of("kind", kind, "owners", owners));
    }

    long countOf(AttachmentOwner owner) {
        return count(
                "ownerKind = :kind and ownerId = :owner and withdrawnAt is null",
                Map.of("kind", owner.kind(), "owner", owner.id()));
    }

    /// At most 500.
    List<Attachment> withdrawnBefore(Instant moment) {
        return find(
                        "withdrawnAt < :moment and fileKey is not null order by withdrawnAt",
                        Map.of("moment", moment))
                .page(0, BATCH)
                .list();
    }

    /// Of these, those whose file still opens.
    List<UUID> withFile(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("id in :ids and fileKey is not null", Map.of("ids", ids)).stream()
                        .map(a -> a.id)
                        .toList();
    }
}
