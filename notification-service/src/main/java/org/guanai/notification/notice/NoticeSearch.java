package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.Organisations;
import org.guanai.reference.Terms;
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
    private final Terms terms;
    private final Caller caller;

    NoticeSearch(Session entities, Organisations organisations, Terms terms, Caller caller) {
        this.entities = entities;
        this.organisations = organisations;
        this.terms = terms;
        this.caller = caller;
    }

    /// @throws Refusal.Absent when there is no such school or term
    List<Notice> find(Wanted wanted, Paging paging) {
        var conditions = new Conditions();
        restrict(wanted.mine(), conditions);
        wanted.into(conditions);
        place(wanted, conditions);
        conditions.add("n.id < :after", "after", paging.afterId().orElse(null));
        var query =
                entities.createSelectionQuery(
                        "from Notice n where " + conditions.text() + " order by n.id desc",
                        Notice.class);
        conditions.bind(query);
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

    private void restrict(boolean mine, Conditions conditions) {
        if (mine || !oversees()) {
            conditions.add(TO_ME, "me", caller.person());
        }
        conditions.add(
                "not array_contains(n.untold, :suspect)",
                "suspect",
                caller.maybePerson().orElse(null));
    }

    private void place(Wanted wanted, Conditions conditions) {
        if (wanted.school() != null) {
            var org =
                    organisations.school(wanted.school()).orElseThrow(Refusal::absent).org().text();
            conditions.add("n.org = :school", "school", org);
        }
        if (wanted.org() != null) {
            var below = wanted.org() + "/";
            conditions.add("substring(concat(n.org, '/'), 1, length(:org)) = :org", "org", below);
        }
        if (wanted.term() != null) {
            var span =
                    terms.span(new OrgPath(caller.org()), wanted.term())
                            .orElseThrow(Refusal::absent);
            conditions.add("n.createdAt >= :from", "from", span.from());
            conditions.add("n.createdAt < :to", "to", span.to());
        }
    }

    /// What is asked for; null means any.
    ///
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation
    /// @param term in which it came up
    record Wanted(
            UUID student,
            UUID incident,
            NoticeKind kind,
            NoticeState state,
            String school,
            String org,
            String term,
            boolean mine) {

        private void into(Conditions conditions) {
            conditions
                    .add("n.studentId = :student", "student", student)
                    .add("n.incidentId = :incident", "incident", incident)
                    .add("n.kind = :kind", "kind", kind)
                    .add("n.state = :state", "state", state);
        }
    }
}
