package org.guanai.registry.people.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class StaffMembers implements PanacheRepositoryBase<StaffMember, UUID> {
    private static final String NEWEST = " order by active desc, id desc";

    Optional<StaffMember> byDocument(OrgPath org, List<byte[]> hashes) {
        return find("org = ?1 and documentIndex in ?2" + NEWEST, org, hashes).firstResultOptional();
    }

    Optional<StaffMember> byPhone(OrgPath org, String name, List<byte[]> hashes) {
        return find("org = ?1 and name = ?2 and phoneIndex in ?3" + NEWEST, org, name, hashes)
                .firstResultOptional();
    }

    Optional<StaffMember> byName(OrgPath org, String name) {
        return find(
                        "org = ?1 and name = ?2 and phone is null and documentNumber is null",
                        org,
                        name)
                .firstResultOptional();
    }

    /// Active staff below a path, in the order of organisations.
    List<StaffMember> inOrder(OrgPath within, OrgPath afterOrg, UUID afterId, int limit) {
        return find(
                        """
                        active and (org = ?1 or (org >= ?2 and org < ?3)) and (org > ?4 or (org = ?4 and id > ?5))
                        order by org, id\
                        """,
                        within,
                        new OrgPath(within + "/"),
                        new OrgPath(within + "0"),
                        afterOrg,
                        afterId)
                .page(0, limit)
                .list();
    }
}
