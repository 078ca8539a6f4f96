package org.guanai.mentoring.appraisal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Appraisals implements PanacheRepositoryBase<Appraisal, UUID> {
    Optional<Appraisal> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Appraisal> after(UUID id, Map<String, Object> filter, int limit) {
        var where = new StringBuilder("id > :after");
        filter.keySet()
                .forEach(field -> where.append(" and ").append(field).append(" = :").append(field));
        var values = new HashMap<String, Object>(filter);
        values.put("after", id);
        return find(where + " order by id", values).page(0, limit).list();
    }

    List<Appraisal> late(LocalDate today) {
        return list(
                "state = :objected and answerBy < :today",
                Map.of("objected", AppraisalState.OBJECTED, "today", today));
    }
}
