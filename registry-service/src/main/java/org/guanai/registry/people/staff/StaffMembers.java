package org.guanai.registry.people.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class StaffMembers implements PanacheRepositoryBase<StaffMember, UUID> {
    private static final String NEWEST = " order by active desc, id desc";

    Optional<StaffMember> byDocument(OrgPath org, List<byte[]> hashes) {
        return find(
                        "org = :org and documentIndex in :hashes" + NEWEST,
                        Map.of("org", org, "hashes", hashes))
                .firstResultOptional();
    }

    Optional<StaffMember> byPhone(OrgPath org, String name, List<byte[]> hashes) {
        return find(
                        "org = :org and name = :name and phoneIndex in :hashes" + NEWEST,
                        Map.of("org", org, "name", name, "hashes", hashes))
                .firstResultOptional();
    }

    /// Those of whom neither phone nor document is known.
    List<StaffMember> byName(OrgPath org, String name) {
        return list(
                "org = :org and name = :name and phone is null and documentNumber is null",
                Map.of("org", org, "name", name));
    }

    /// Active staff of one organisation.
    List<StaffMember> at(OrgPath org) {
        return list("active and org = :org order by name, id", Map.of("org", org));
    }

    /// Active staff who teach a class.
    List<StaffMember> teaching(UUID classId) {
        return list(
                "active and array_contains(classIds, :class) order by id",
                Map.of("class", classId));
    }

    /// Active staff at a path or below it, in the order of organisations.
    List<StaffMember> inOrder(OrgPath within, OrgPath afterOrg, UUID afterId, int limit) {
        return find(
                        """
                        active and (org = :within or (org >= :below and org < :beyond))
                        and (org > :org or (org = :org and id > :id)) order by org, id\
                        """,
                        Map.of(
                                "within", within,
                                "below", new OrgPath(within + "/"),
                                "beyond", new OrgPath(within + "0"),
                                "org", afterOrg,
                                "id", afterId))
                .page(0, limit)
                .list();
    }
}
