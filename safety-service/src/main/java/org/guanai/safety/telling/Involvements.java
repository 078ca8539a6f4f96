package org.guanai.safety.telling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Involvements implements PanacheRepositoryBase<Involvement, UUID> {
    private static final String IN_CLASS_OF =
            """
            incidentId = :incident and removedAt is null and studentId in (
                select s.id from Student s, Staff t
                where t.id = :teacher and t.active and not t.gone and array_contains(t.classIds, s.classId))\
            """;

    /// Those that were not removed, in the order in which they became known.
    List<Involvement> of(UUID incident) {
        return list(
                "incidentId = :incident and removedAt is null order by id",
                Parameters.with("incident", incident));
    }

    /// Also those that were removed: what is left of an incident that was taken back.
    List<Involvement> ever(UUID incident) {
        return list("incidentId = :incident order by id", Parameters.with("incident", incident));
    }

    Optional<Involvement> of(UUID incident, UUID student) {
        return find(
                        "incidentId = :incident and studentId = :student and removedAt is null",
                        Parameters.with("incident", incident).and("student", student))
                .firstResultOptional();
    }

    /// Whether a student of a class of this teacher is involved.
    boolean areInClassOf(UUID teacher, UUID incident) {
        var parameters = Parameters.with("incident", incident).and("teacher", teacher);
        return count(IN_CLASS_OF, parameters) > 0;
    }
}
