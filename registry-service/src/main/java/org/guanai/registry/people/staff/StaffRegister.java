package org.guanai.registry.people.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StaffRegister implements PanacheRepositoryBase<Staff, UUID> {
    Optional<Staff> byDocument(String org, List<byte[]> hashes) {
        return find("org = ?1 and documentIndex in ?2 order by active desc, id desc", org, hashes)
                .firstResultOptional();
    }

    Optional<Staff> byPhone(String org, String name, List<byte[]> hashes) {
        return find(
                        "org = ?1 and name = ?2 and phoneIndex in ?3 order by active desc, id desc",
                        org,
                        name,
                        hashes)
                .firstResultOptional();
    }

    Optional<Staff> byName(String org, String name) {
        return find(
                        "org = ?1 and name = ?2 and phone is null and documentNumber is null",
                        org,
                        name)
                .firstResultOptional();
    }

    /// Active staff below a path, in the order of organisations.
    List<Staff> after(String within, String org, UUID id, int limit) {
        return find(
                        """
                        active and (org = ?1 or (org >= ?2 and org < ?3)) and (org > ?4 or (org = ?4 and id > ?5))
                        order by org, id\
                        """,
                        within,
                        within + "/",
                        within + "0",
                        org,
                        id)
                .page(0, limit)
                .list();
    }
}
