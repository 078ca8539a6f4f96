package org.guanai.safety.boarding.condition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.file.RecordKind;
import org.guanai.safety.file.RecordOwner;

@ApplicationScoped
class ConditionScores implements PanacheRepositoryBase<ConditionScore, UUID>, RecordOwner {
    @Override
    public RecordKind kind() {
        return RecordKind.CONDITION;
    }

    @Override
    public OrgPath org(UUID record, boolean writing) {
        var lock = writing ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE;
        return findByIdOptional(record, lock).orElseThrow(Refusal::absent).org;
    }
}
