package org.guanai.mentoring.rhythm.sweep;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Recounts implements PanacheRepositoryBase<Recount, String> {

    Optional<Recount> locked(OrgPath county) {
        return findByIdOptional(county.text(), LockModeType.PESSIMISTIC_WRITE);
    }

    List<OrgPath> counties() {
        return listAll(Sort.by("county")).stream().map(Recount::place).toList();
    }
}
