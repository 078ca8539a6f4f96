package org.guanai.mentoring.known.student;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// The students that are known here.
@ApplicationScoped
public class Students implements PanacheRepositoryBase<Student, UUID> {

    /// An enrolled student in the caller's scope, held until the end of the transaction: what the
    /// registry tells of them meanwhile waits.
    public Optional<Enrolled> enrolled(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .filter(Student::isEnrolled)
                .map(s -> new Enrolled(s.org, s.name));
    }

    /// Empty for a student whom the caller may not see.
    public Optional<String> name(UUID id) {
        return findByIdOptional(id).map(s -> s.name);
    }

    public boolean isKnown(UUID id) {
        return count("id", id) > 0;
    }

    /// @param org path of the school
    public record Enrolled(OrgPath org, String name) {}
}
