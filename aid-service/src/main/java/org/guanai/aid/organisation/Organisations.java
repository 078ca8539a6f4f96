package org.guanai.aid.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.registry.OrganisationSnapshot;
import org.guanai.events.registry.OrganisationSnapshot.Kind;

@ApplicationScoped
class Organisations implements PanacheRepositoryBase<Organisation, UUID> {
    private static final String UPSERT =
            """
            insert into organisation (id, org, code, kind, name, boarding, version)
            values (:id, :org, :code, :kind, :name, :boarding, :version)
            on conflict (id) do update set org = excluded.org, code = excluded.code, kind = excluded.kind,
                name = excluded.name, boarding = excluded.boarding, version = excluded.version
            where organisation.version < excluded.version\
            """;

    Optional<Organisation> at(String path) {
        return find("org", path).firstResultOptional();
    }

    Optional<Organisation> schoolOf(String code) {
        return find("code = ?1 and kind = ?2", code, Kind.SCHOOL).firstResultOptional();
    }

    void keep(OrganisationSnapshot snapshot) {
        getEntityManager()
                .createNativeQuery(UPSERT)
                .setParameter("id", snapshot.id())
                .setParameter("org", snapshot.org())
                .setParameter("code", snapshot.code())
                .setParameter("kind", snapshot.kind().name())
                .setParameter("name", snapshot.name())
                .setParameter("boarding", snapshot.boarding())
                .setParameter("version", snapshot.version())
                .executeUpdate();
    }
}
