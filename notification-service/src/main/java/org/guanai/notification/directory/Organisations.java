package org.guanai.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.registry.OrganisationSnapshot;
import org.hibernate.Session;

/// The organisations (机构) as far as notices name them.
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

    private final Session entities;

    Organisations(Session entities) {
        this.entities = entities;
    }

    /// Name of the organisation at a path; its code where no snapshot has arrived yet.
    public String nameOf(String org) {
        return text("select name from organisation where org = :value", org)
                .orElseGet(() -> org.substring(org.lastIndexOf('/') + 1));
    }

    /// Path of the school of a 10-digit code, when the caller may know it.
    public Optional<String> schoolOf(String code) {
        return text("select org from organisation where code = :value and kind = 'SCHOOL'", code);
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

    private Optional<String> text(String query, String value) {
        return entities.createNativeQuery(query, String.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }
}
