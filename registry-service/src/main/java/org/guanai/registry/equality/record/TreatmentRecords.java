package org.guanai.registry.equality.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

@ApplicationScoped
class TreatmentRecords implements PanacheRepositoryBase<TreatmentRecord, UUID> {
    private static final String ENROLLED =
            """
            select count(*) as children from student
            where id = any (:ids) and org = :school and status = 'ENROLLED'\
            """;
    private static final String STANDING =
            "withdrawn.withdrawnAt is null and id < :before and (org = :place or (org > :below and org < :beyond))";

    private final Sql sql;

    TreatmentRecords(Sql sql) {
        this.sql = sql;
    }

    /// Whether all of them are at a school. By hand: it counts.
    boolean areAt(OrgPath school, Collection<UUID> students) {
        return sql.query(ENROLLED)
                .with("ids", students)
                .with("school", school)
                .one(r -> r.number("children") == students.size())
                .orElse(false);
    }

    /// Those that stand, newest first.
    ///
    /// @param field null for all
    List<TreatmentRecord> page(OrgPath place, TreatmentField field, UUID before, int limit) {
        var asked = new HashMap<String, Object>(Map.of("before", before));
        asked.putAll(place.range());
        if (field != null) {
            asked.put("field", field);
        }
        var only = field == null ? "" : " and field = :field";
        return find(STANDING + only + " order by id desc", asked).page(0, limit).list();
    }

    /// @throws Refusal.Absent when the caller sees none
    TreatmentRecord locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }
}
