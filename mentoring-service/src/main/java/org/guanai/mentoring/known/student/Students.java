package org.guanai.mentoring.known.student;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot;
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

    /// An enrolled student in the caller's scope, as cases are opened about them.
    public Optional<Pupil> pupil(UUID id) {
        return findByIdOptional(id).filter(Student::isEnrolled).map(Students::pupil);
    }

    private static Pupil pupil(Student s) {
        return new Pupil(s.id, s.org, s.name, s.classId, s.grade, Set.copyOf(s.groups));
    }

    /// Ids of the enrolled children of a school, of these classes unless there are none.
    public List<UUID> ofSchool(OrgPath school, List<UUID> classes) {
        var enrolled =
                list(
                        "org = :org and status = :enrolled and not gone",
                        Map.of("org", school, "enrolled", StudentSnapshot.Status.ENROLLED));
        return enrolled.stream()
                .filter(s -> classes.isEmpty() || s.classId != null && classes.contains(s.classId))
                .map(s -> s.id)
                .toList();
    }

    /// Ids of the enrolled children of a school with this name, of this class unless it is null.
    /// Blanks and the width of brackets are no difference.
    public List<UUID> named(OrgPath school, String name, String className) {
        var wanted = plain(className);
        return list(
                        "org = :org and name = :name and status = :enrolled and not gone",
                        Map.of(
                                "org",
                                school,
                                "name",
                                name.strip(),
                                "enrolled",
                                StudentSnapshot.Status.ENROLLED))
                .stream()
                .filter(s -> wanted == null || wanted.equals(plain(s.className)))
                .map(s -> s.id)
                .toList();
    }

    private static String plain(String className) {
        return className == null
                ? null
                : className.replaceAll("\\s", "").replace('（', '(').replace('）', ')');
    }

    /// Empty for a student whom the caller may not see.
    public Optional<String> name(UUID id) {
        return findByIdOptional(id).map(s -> s.name);
    }

    public boolean isKnown(UUID id) {
        return count("id", id) > 0;
    }

    /// @param org path of the school
    /// @param groups names of the special groups that the child belongs to
    public record Pupil(
            UUID id, OrgPath org, String name, UUID classId, int grade, Set<String> groups) {
        public boolean isSpecial() {
            return !groups.isEmpty();
        }
    }

    /// @param org path of the school
    public record Enrolled(OrgPath org, String name) {}
}
