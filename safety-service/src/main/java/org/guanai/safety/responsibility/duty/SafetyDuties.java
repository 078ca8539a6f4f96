package org.guanai.safety.responsibility.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class SafetyDuties implements PanacheRepositoryBase<SafetyDuty, UUID> {
    List<SafetyDuty> held(OrgPath org) {
        return list("org = :org and until is null", Parameters.with("org", org));
    }

    /// @throws Refusal.Absent when there is none that the caller sees
    SafetyDuty locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }
}
