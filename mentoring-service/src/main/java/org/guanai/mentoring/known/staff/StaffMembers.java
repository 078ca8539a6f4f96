package org.guanai.mentoring.known.staff;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// The staff that is known here.
@ApplicationScoped
public class StaffMembers implements PanacheRepositoryBase<StaffMember, UUID> {

    /// A member of staff of a school, held until the end of the transaction.
    public Optional<Colleague> at(OrgPath school, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .filter(s -> !s.gone && s.org.isWithin(school))
                .map(s -> new Colleague(s.name, s.isTeaching()));
    }

    /// Path of the school or bureau of an active member of staff; empty for one whom the caller may
    /// not see.
    public Optional<OrgPath> org(UUID id) {
        return findByIdOptional(id).filter(s -> s.active && !s.gone).map(s -> s.org);
    }

    /// Empty for one whom the caller may not see.
    public Optional<String> name(UUID id) {
        return findByIdOptional(id).map(s -> s.name);
    }

    /// Classes that a member of staff teaches.
    public Set<UUID> classes(UUID id) {
        return findByIdOptional(id).map(s -> Set.copyOf(s.classIds)).orElse(Set.of());
    }

    /// All posts of one person, as far as they are known here.
    public Set<UUID> postsOf(UUID human) {
        return list("human", human).stream().map(s -> s.id).collect(toSet());
    }

    /// @param teaching an active teacher or class teacher
    public record Colleague(String name, boolean teaching) {}
}
