package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.time.BusinessZone;
import org.guanai.reference.Organisations;
import org.hibernate.Session;

/// Finds incidents, newest first, within what the policy shows and the caller's role allows: staff
/// who neither lead nor supervise see those that they reported, and a suspect none, whatever other
/// role they have.
@ApplicationScoped
class IncidentSearch {
    private static final List<String> OVERSEERS =
            List.of(
                    Roles.COUNTY_OFFICER,
                    Roles.SAFETY_OFFICER,
                    Roles.PRINCIPAL,
                    Roles.CLASS_TEACHER,
                    Roles.AUDITOR);
    private static final String SELECT =
            """
            select new org.guanai.safety.incident.IncidentSummary(i.id, i.org, i.kind, i.severity, i.occurredAt, i.state,
                i.reportedAt, (select count(v) from Involvement v where v.incidentId = i.id))
            from Incident i where\
            """;

    private final Session entities;
    private final Organisations organisations;
    private final Caller caller;

    IncidentSearch(Session entities, Organisations organisations, Caller caller) {
        this.entities = entities;
        this.organisations = organisations;
        this.caller = caller;
    }

    List<IncidentSummary> find(Wanted wanted, Paging paging) {
        var conditions = new Conditions();
        restrict(conditions);
        wanted.into(conditions);
        if (wanted.school() != null) {
            conditions.add(
                    "i.org = :org",
                    "org",
                    organisations
                            .school(wanted.school())
                            .orElseThrow(Refusal::absent)
                            .org()
                            .text());
        }
        conditions.add("i.id < :after", "after", paging.afterId().orElse(null));
        var query =
                entities.createQuery(
                        SELECT + " " + String.join(" and ", conditions.all) + " order by i.id desc",
                        IncidentSummary.class);
        conditions.values.forEach(query::setParameter);
        return query.setMaxResults(paging.limit() + 1).getResultList();
    }

    /// Whether the caller's role allows this one, which the policy showed.
    boolean allows(Incident incident) {
        var me = caller.maybePerson();
        if (me.isPresent() && incident.keptFrom(me.get())) {
            return false;
        }
        return caller.personBound()
                || oversees()
                || me.filter(p -> p.equals(incident.reportedBy)).isPresent();
    }

    private boolean oversees() {
        return OVERSEERS.stream().anyMatch(caller::is);
    }

    private void restrict(Conditions conditions) {
        conditions.all.add("1 = 1");
        if (!caller.personBound() && !oversees()) {
            conditions.add("i.reportedBy = :me", "me", caller.person());
        }
        conditions.add(
                "not array_contains(i.suspects, :suspect)",
                "suspect",
                caller.maybePerson().orElse(null));
    }

    /// What is asked for; null means any.
    ///
    /// @param school 10-digit 学校标识码
    /// @param from first and
    /// @param to last day on which it happened
    record Wanted(
            String school,
            UUID student,
            IncidentKind kind,
            Integer severity,
            IncidentState state,
            LocalDate from,
            LocalDate to) {

        private void into(Conditions conditions) {
            conditions.add(
                    "exists (select 1 from Involvement v where v.incidentId = i.id and v.studentId = :student)",
                    "student",
                    student);
            conditions.add("i.kind = :kind", "kind", kind);
            conditions.add("i.severity = :severity", "severity", severity);
            conditions.add("i.state = :state", "state", state);
            conditions.add("i.occurredAt >= :from", "from", from == null ? null : start(from));
            conditions.add("i.occurredAt < :to", "to", to == null ? null : start(to.plusDays(1)));
        }

        private static Instant start(LocalDate day) {
            return day.atStartOfDay(BusinessZone.ID).toInstant();
        }
    }

    private static final class Conditions {
        private final List<String> all = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        private void add(String condition, String name, Object value) {
            if (value != null) {
                all.add(condition);
                values.put(name, value);
            }
        }
    }
}
