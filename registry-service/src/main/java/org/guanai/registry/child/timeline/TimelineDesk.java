package org.guanai.registry.child.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanai.events.Roles;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.child.timeline.TimelineKind.Audience;

/// Reads a child's timeline for whoever may open the child's file.
@ApplicationScoped
class TimelineDesk {
    private final EntityManager entities;
    private final StudentRoll students;
    private final Caller caller;

    TimelineDesk(EntityManager entities, StudentRoll students, Caller caller) {
        this.entities = entities;
        this.students = students;
        this.caller = caller;
    }

    /// Newest first.
    ///
    /// @throws Refusal.Absent when the caller sees no such child
    @Transactional
    Page<TimelineEntryView> of(UUID student, Optional<TimelineKind> kind, Paging paging) {
        students.facts(student).orElseThrow(Refusal::absent);
        return Listing.of(entities, TimelineEntry.class)
                .where("it.studentId in :students", students.records(student))
                .where("it.kind = :kind", kind)
                .where("it.kind in :shown", shown())
                .where("it.withdrawn = false")
                .newestFirst("at", "id")
                .page(paging, TimelineEntryView.Row.class)
                .map(row -> TimelineEntryView.of(row, !caller.personBound()));
    }

    private Set<TimelineKind> shown() {
        var audiences = audiences();
        return Stream.of(TimelineKind.values())
                .filter(kind -> audiences.contains(kind.audience()))
                .collect(Collectors.toSet());
    }

    private Set<Audience> audiences() {
        if (caller.personBound()) {
            return EnumSet.of(Audience.FAMILY);
        }
        return Stream.of(Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL)
                        .anyMatch(caller::is)
                ? EnumSet.allOf(Audience.class)
                : EnumSet.of(Audience.FAMILY, Audience.STAFF);
    }
}
