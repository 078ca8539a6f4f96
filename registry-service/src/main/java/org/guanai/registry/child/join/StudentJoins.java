package org.guanai.registry.child.join;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class StudentJoins implements PanacheRepositoryBase<StudentJoin, UUID> {
    private static final int MOST = 100;

    /// Newest first, at most 100.
    List<StudentJoin> of(UUID student) {
        return find(
                        "studentId = :student or absorbedId = :student order by id desc",
                        Map.of("student", student))
                .page(0, MOST)
                .list();
    }

    StudentJoin locked(UUID student, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(j -> j.studentId.equals(student))
                .orElseThrow(Refusal::absent);
    }
}
