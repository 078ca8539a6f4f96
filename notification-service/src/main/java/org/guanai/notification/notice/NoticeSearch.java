package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanai.events.Roles;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeState;
import org.guanai.reference.Organisations;
import org.guanai.reference.Terms;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/// Finds notices, newest first, within what the policy shows and the caller's role allows: who
/// neither leads nor supervises sees only what is to them, and a suspect nothing of the incident,
/// whatever other role they have.
@ApplicationScoped
class NoticeSearch {
    private static final List<String> OVERSEERS =
            List.of(
                    Roles.COUNTY_OFFICER,
                    Roles.TOWNSHIP_OFFICER,
                    Roles.SAFETY_OFFICER,
                    Roles.PRINCIPAL,
                    Roles.CLASS_TEACHER,
                    Roles.AUDITOR);
    private static final String TO_ME =
            "exists (select 1 from Recipient r where r.noticeId = n.id and r.person = :me and r.openedAt is not null and not r.kept)";

    private final Notices notices;
    private final Recipients recipients;
    private final Session entities;
    private final Organisations organisations;
    private final Terms terms;
    private final Caller caller;

    NoticeSearch(
            Notices notices,
            Recipients recipients,
            Session entities,
            Organisations organisations,
            Terms terms,
            Caller caller) {
        this.notices = notices;
        this.recipients = recipients;
        this.entities = entities;
        this.organisations = organisations;
        this.terms = terms;
        this.caller = caller;
    }

    /// @throws Refusal.Absent when there is no such school or term
    List<Notice> find(Wanted wanted, Paging paging) {
        var conditions = new Conditions();
        restrict(wanted, conditions);
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

    /// @throws Refusal.Absent when the caller may not see it
    Found one(UUID id) {
        return allowed(notices.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    /// The same, locked for this transaction.
    ///
    /// @throws Refusal.Absent when the caller may not see it
    Found locked(UUID id) {
        return allowed(notices.locked(id).orElseThrow(Refusal::absent));
    }

    List<Recipient> recipients(List<UUID> notices) {
        return recipients.ofAll(notices);
    }

    private Found allowed(Notice notice) {
        var chain = recipients.of(notice.id);
        if (!allows(notice, chain)) {
            throw Refusal.absent();
        }
        return new Found(notice, chain);
    }

    /// Whether the caller may see this one, which the policy showed.
    private boolean allows(Notice notice, List<Recipient> seen) {
        var me = caller.maybePerson();
        if (isSuspect(notice)) {
            return false;
        }
        return oversees()
                || seen.stream()
                        .anyMatch(r -> r.isOpen() && me.filter(r.person::equals).isPresent());
    }

    /// In whatever post the caller acts.
    private boolean isSuspect(Notice notice) {
        return Stream.of(caller.maybePerson(), caller.maybeHuman())
                .flatMap(Optional::stream)
                .anyMatch(notice::isKeptFrom);
    }

    private boolean oversees() {
        return OVERSEERS.stream().anyMatch(caller::is);
    }

    private void restrict(Wanted wanted, Conditions conditions) {
        if (wanted.mine() || !oversees()) {
            conditions.add(TO_ME, "me", caller.person());
        } else if (!wanted.withdrawn() && wanted.state() == null) {
            conditions.add("n.state <> :gone", "gone", NoticeState.WITHDRAWN);
        }
        conditions.add(
                "not array_contains(n.keptFrom, :suspect)",
                "suspect",
                caller.maybePerson().orElse(null));
        conditions.add(
                "not array_contains(n.keptFrom, :human)",
                "human",
                caller.maybeHuman().orElse(null));
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

    /// A notice and whoever of its chain the policy shows.
    record Found(Notice notice, List<Recipient> chain) {}

    /// What is asked for; null means any.
    ///
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation
    /// @param term in which it came up
    /// @param withdrawn also those that were taken back
    record Wanted(
            UUID student,
            UUID incident,
            NoticeKind kind,
            NoticeState state,
            String school,
            String org,
            String term,
            boolean mine,
            boolean withdrawn) {

        private void into(Conditions conditions) {
            conditions
                    .add("n.studentId = :student", "student", student)
                    .add("n.sourceId = :incident", "incident", incident)
                    .add("n.kind = :kind", "kind", kind)
                    .add("n.state = :state", "state", state);
        }
    }

    /// The conditions that were asked for, all of which must hold.
    private static final class Conditions {
        private final List<String> all = new ArrayList<>(List.of("1 = 1"));
        private final Map<String, Object> values = new HashMap<>();

        /// @param value of the one parameter of the condition; null leaves the condition out
        private Conditions add(String condition, String name, Object value) {
            if (value != null) {
                all.add(condition);
                values.put(name, value);
            }
            return this;
        }

        private String text() {
            return String.join(" and ", all);
        }

        private void bind(SelectionQuery<?> query) {
            values.forEach(query::setParameter);
        }
    }
}
