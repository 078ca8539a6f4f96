package org.guanai.notification.notice;

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
import org.guanai.notification.directory.Organisations;
import org.hibernate.Session;

/// Finds notices, newest first, within what the policy shows and the caller's role allows: who
/// neither leads nor supervises sees only what is to them, and a suspect nothing of the incident,
/// whatever other role they have.
@ApplicationScoped
class NoticeSearch {
    private static final List<String> OVERSEERS =
            List.of(
                    Roles.COUNTY_OFFICER,
                    Roles.SAFETY_OFFICER,
                    Roles.PRINCIPAL,
                    Roles.CLASS_TEACHER,
                    Roles.AUDITOR);
    private static final String TO_ME =
            "exists (select 1 from Recipient r where r.noticeId = n.id and r.person = :me and r.toldAt is not null)";

    private final Session entities;
    private final Organisations organisations;
    private final Caller caller;

    NoticeSearch(Session entities, Organisations organisations, Caller caller) {
        this.entities = entities;
        this.organisations = organisations;
        this.caller = caller;
    }

    List<Notice> find(Wanted wanted, Paging paging) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        restrict(wanted.mine(), conditions, values);
        wanted.add(conditions, values);
        if (wanted.school() != null) {
            var org = organisations.schoolOf(wanted.school()).orElseThrow(Refusal::absent);
            with("n.org = :org", "org", org, conditions, values);
        }
        paging.afterId().ifPresent(id -> with("n.id < :after", "after", id, conditions, values));
        var query =
                entities.createQuery(
                        "from Notice n where "
                                + String.join(" and ", conditions)
                                + " order by n.id desc",
                        Notice.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(paging.limit() + 1).getResultList();
    }

    /// Whether the caller may see this one, which the policy showed.
    boolean allows(Notice notice, List<Recipient> seen) {
        var me = caller.maybePerson();
        if (me.isPresent() && notice.keptFrom(me.get())) {
            return false;
        }
        return oversees()
                || seen.stream()
                        .anyMatch(r -> r.toldAt != null && me.filter(r.person::equals).isPresent());
    }

    private boolean oversees() {
        return OVERSEERS.stream().anyMatch(caller::is);
    }

    private void restrict(boolean mine, List<String> conditions, Map<String, Object> values) {
        conditions.add("1 = 1");
        if (mine || !oversees()) {
            with(TO_ME, "me", caller.person(), conditions, values);
        }
        caller.maybePerson()
                .ifPresent(me ->
                        with(
                                "not array_contains(n.untold, :suspect)",
                                "suspect",
                                me,
                                conditions,
                                values));
    }

    private static void with(
            String condition,
            String name,
            Object value,
            List<String> conditions,
            Map<String, Object> values) {
        conditions.add(condition);
        values.put(name, value);
    }

    /// What is asked for; null means any.
    ///
    /// @param school 10-digit 学校标识码
    /// @param from first and
    /// @param to last day on which it came up
    record Wanted(
            UUID student,
            UUID incident,
            NoticeKind kind,
            NoticeState state,
            String school,
            LocalDate from,
            LocalDate to,
            boolean mine) {

        private void add(List<String> conditions, Map<String, Object> values) {
            add("n.studentId = :student", "student", student, conditions, values);
            add("n.incidentId = :incident", "incident", incident, conditions, values);
            add("n.kind = :kind", "kind", kind, conditions, values);
            add("n.state = :state", "state", state, conditions, values);
            add(
                    "n.createdAt >= :from",
                    "from",
                    from == null ? null : start(from),
                    conditions,
                    values);
            add(
                    "n.createdAt < :to",
                    "to",
                    to == null ? null : start(to.plusDays(1)),
                    conditions,
                    values);
        }

        private static Instant start(LocalDate day) {
            return day.atStartOfDay(BusinessZone.ID).toInstant();
        }

        private static void add(
                String condition,
                String name,
                Object value,
                List<String> conditions,
                Map<String, Object> values) {
            if (value != null) {
                with(condition, name, value, conditions, values);
            }
        }
    }
}
