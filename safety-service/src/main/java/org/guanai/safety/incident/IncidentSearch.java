package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.time.BusinessZone;
import org.guanai.reference.KnownOrganisation;
import org.guanai.reference.Organisations;
import org.guanai.safety.situation.IncidentKind;
import org.guanai.safety.student.Students;

/// Finds incidents, newest first.
@ApplicationScoped
class IncidentSearch {
    private static final String REPORTED = "it.reporter.index in (:mine)";
    private static final String REPORTED_OR_OF_OWN_CLASS =
            REPORTED
                    + """
                     or exists (select 1 from Involvement v, Student s, Staff t
                    where v.incidentId = it.id and v.removedAt is null and s.id = v.studentId
                    and t.id = :me and t.active and not t.gone and array_contains(t.classIds, s.classId))\
                    """;

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
        var listing =
                Listing.of(entities, Incident.class)
                        .where("it.org = :school", school(filter))
                        .where(
                                "exists (select 1 from Involvement v where v.incidentId = it.id and v.studentId in :students and v.removedAt is null)",
                                records(filter))
                        .where("it.kind = :kind", filter.kind())
                        .where("it.severity = :severity", filter.severity())
                        .where("it.state = :state", filter.state())
                        .where("it.occurredAt >= :from", start(filter.from(), 0))
                        .where("it.occurredAt < :to", start(filter.to(), 1))
                        .showing(
                                "students",
                                "(select count(v) from Involvement v where v.incidentId = it.id and v.removedAt is null)")
                        .newestFirst("id");
        incidents.keepOut(listing);
        if (!filter.showsWithdrawn()) {
            listing.where("it.withdrawnAt is null");
        }
        if (!caller.personBound() && !incidents.oversees()) {
            restrict(listing);
        }
        return listing.page(paging, IncidentSummary.class);
    }

    private void restrict(Listing<Incident> listing) {
        var mine = incidents.callersIndexes();
        if (caller.is(Roles.CLASS_TEACHER)) {
            listing.where(REPORTED_OR_OF_OWN_CLASS, Map.of("mine", mine, "me", caller.person()));
        } else {
            listing.where(REPORTED, Map.of("mine", mine));
        }
    }

    private Object school(Filter filter) {
        return filter.school() == null
                ? null
                : organisations
                        .school(filter.school())
                        .map(KnownOrganisation::org)
                        .orElseThrow(Refusal::absent);
    }

    private Set<UUID> records(Filter filter) {
        return filter.student() == null ? null : students.records(filter.student());
    }

    private static Instant start(LocalDate day, int later) {
        return Optional.ofNullable(day)
                .map(d -> d.plusDays(later).atStartOfDay(BusinessZone.ID).toInstant())
                .orElse(null);
    }

    /// What is asked for; null means any.
    ///
    /// @param school 10-digit 学校标识码
    /// @param withdrawn also those that were taken back
    /// @param from first and
    /// @param to last day on which it happened
    record Filter(
            String school,
            UUID student,
            IncidentKind kind,
            Integer severity,
            IncidentState state,
            boolean withdrawn,
            LocalDate from,
            LocalDate to) {
        boolean showsWithdrawn() {
            return withdrawn || state != null && state.isWithdrawn();
        }
    }
}
