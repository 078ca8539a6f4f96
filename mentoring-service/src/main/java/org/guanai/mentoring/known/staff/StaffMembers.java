package org.guanai.mentoring.known.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// The staff that is known here.
@ApplicationScoped
public class StaffMembers implements PanacheRepositoryBase<StaffMember, UUID> {

    /// A member of staff of a school.
    public Optional<Colleague> at(OrgPath school, UUID id) {
        return findByIdOptional(id)
                .filter(s -> !s.gone && s.org.isWithin(school))
                .map(s -> new Colleague(s.name, s.isTeaching()));
    }

    /// @param teaching an active teacher or class teacher
    public record Colleague(String name, boolean teaching) {}
}
