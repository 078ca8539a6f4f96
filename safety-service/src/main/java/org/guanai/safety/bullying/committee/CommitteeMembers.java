package org.guanai.safety.bullying.committee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class CommitteeMembers implements PanacheRepositoryBase<CommitteeMember, UUID> {
    List<CommitteeMember> sitting(OrgPath org) {
        return list("org = :org and until is null", Parameters.with("org", org));
    }
}
