package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.time.BusinessZone;
import org.guanai.reference.KnownOrganisation;
import org.guanai.reference.Organisations;
import org.guanai.safety.student.Students;

/// Finds incidents, newest first.
@ApplicationScoped
class IncidentSearch {
    private final EntityManager entities;
    private final Incidents incidents;
    private final Organisations organisations;
    private final Students students;
    private final Caller caller;

    IncidentSearch(
            EntityManager entities,
            Incidents incidents,
            Organisations organisations,
            Students students,
            Caller caller) {
        this.entities = entities;
        this.incidents = incidents;
        this.organisations = organisations;
        this.students = students;
        this.caller = caller;
    }

    @Transactional
    Page<IncidentSummary> list(Filter filter, Paging paging) {
        var restricted = !caller.personBound() && !incidents.oversees();
        return Listing.of(entities, Incident.class)
                .where("it.reportedBy = :me", restricted ? caller.person() : null)
                .where("not array_contains(it.suspects, :suspect)", caller.maybePerson())
                .where("it.org = :school", school(filter))
                .where(
                        "exists (select 1 from Involvement v where v.incidentId = it.id and v.studentId in :students)",
                        records(filter))
                .where("it.kind = :kind", filter.kind())
                .where("it.severity = :severity", filter.severity())
                .where("it.state = :state", filter.state())
                .where("it.occurredAt >= :from", start(filter.from(), 0))
                .where("it.occurredAt < :to", start(filter.to(), 1))
                .showing(
                        "students",
                        "(select count(v) from Involvement v where v.incidentId = it.id)")
                .newestFirst("id")
                .page(paging, IncidentSummary.class);
    }

    private Set<UUID> records(Filter filter) {
        return filter.student() == null ? null : students.records(filter.student());
    }

    private Object school(Filter filter) {
        return filter.school() == null
                ? null
                : organisations
                        .school(filter.school())
                        .map(KnownOrganisation::org)
                        .orElseThrow(Refusal::absent);
    }

    private static Instant start(LocalDate day, int later) {
        return Optional.ofNullable(day)
                .map(d -> d.plusDays(later).atStartOfDay(BusinessZone.ID).toInstant())
                .orElse(null);
    }

    /// What is asked for; null means any.
    ///
    /// @param school 10-digit 学校标识码
    /// @param from first and
    /// @param to last day on which it happened
    record Filter(
            String school,
            UUID student,
            IncidentKind kind,
            Integer severity,
            IncidentState state,
            LocalDate from,
            LocalDate to) {}
}
