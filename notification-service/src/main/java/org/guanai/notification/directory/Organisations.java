package org.guanai.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.registry.OrganisationSnapshot;
import org.hibernate.Session;

/// The organisations (机构) as far as notices need them.
@ApplicationScoped
public class Organisations {
    private static final String UPSERT =
            """
            insert into organisation (id, org, code, kind, name, version)
            values (:id, :org, :code, :kind, :name, :version)
            on conflict (id) do update set org = excluded.org, code = excluded.code, kind = excluded.kind,
                name = excluded.name, version = excluded.version
            where organisation.version < excluded.version\
            """;

    private static final String SCHOOL =
            "select org from organisation where code = :code and kind = 'SCHOOL'";

    private final Session entities;

    Organisations(Session entities) {
        this.entities = entities;
    }

    /// Path of the school of a 10-digit code, when the caller may know it.
    public Optional<String> schoolOf(String code) {
        return entities.createNativeQuery(SCHOOL, String.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    void keep(OrganisationSnapshot snapshot) {
        entities.createNativeMutationQuery(UPSERT)
                .setParameter("id", snapshot.id())
                .setParameter("org", snapshot.org())
                .setParameter("code", snapshot.code())
                .setParameter("kind", snapshot.kind().name())
                .setParameter("name", snapshot.name())
                .setParameter("version", snapshot.version())
                .executeUpdate();
    }

    void forget(UUID id) {
        entities.createNativeMutationQuery("delete from organisation where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
