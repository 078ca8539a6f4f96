package org.guanai.registry.protection.form;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class ConsentForms implements PanacheRepositoryBase<ConsentForm, UUID> {
    /// @throws Refusal.Absent when the caller sees none
    ConsentForm locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    /// In the order of ids.
    List<ConsentForm> page(UUID after, int limit) {
        return find("id > :after order by id", Map.of("after", after)).page(0, limit).list();
    }

    int next(OrgPath org) {
        return (int) count("org = :org", Map.of("org", org)) + 1;
    }
}
