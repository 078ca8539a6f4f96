package org.guanai.registry.child.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;
import org.guanai.registry.correction.Withdrawn;

/// Which student stands in which special group, from which day to which. By hand, because a roster
/// and the review judge whole chunks.
@ApplicationScoped
class Memberships {
    private static final String READ =
            """
            select id, org, student_id, group_name, from_on, to_on, reasons, rule_version,
                assessor, evidence
            from group_membership where student_id = any (:students)\
            """;
    private static final String OPEN = READ + " and to_on is null";
    private static final String ALL =
            READ + " and (withdrawn_at is not null) = :withdrawn order by from_on, id";
    private static final String LEAVE =
            "update group_membership set to_on = :on where id = any (:ids) and to_on is null";

    /// One that is taken back is over as well, so that nothing that looks for open ones finds it.
    private static final String WITHDRAW =
            """
            update group_membership set to_on = coalesce(to_on, from_on), withdrawn_at = :at,
                withdrawn_by = :by, withdrawn_why = :why
            where id = any (:ids)\
            """;

    private static final String REOPEN =
            "update group_membership set to_on = null where id = any (:ids)";
    private static final Table<Membership> JOINED =
            Table.<Membership>of("group_membership")
                    .key("id", Membership::id)
                    .with("org", Membership::org)
                    .with("student_id", Membership::studentId)
                    .with("group_name", Membership::groupName)
                    .with("from_on", Membership::fromOn)
                    .with("reasons", Membership::reasons)
                    .with("rule_version", Membership::ruleVersion)
                    .with("assessor", Membership::assessor)
                    .with("evidence", Membership::evidence);
    private static final Table<Membership> EXPLAINED =
            Table.<Membership>of("group_membership")
                    .key("id", Membership::id)
                    .with("reasons", Membership::reasons)
                    .with("rule_version", Membership::ruleVersion)
                    .with("assessor", Membership::assessor)
                    .with("evidence", Membership::evidence);

    private final Sql sql;

    Memberships(Sql sql) {
        this.sql = sql;
    }

    List<Membership> open(Collection<UUID> students) {
        return students.isEmpty()
                ? List.of()
                : sql.query(OPEN).with("students", students).list(Membership.class);
    }

    /// Oldest first.
    ///
    /// @param withdrawn those that were taken back, and not those that stood or stand
    List<Membership> of(UUID student, boolean withdrawn) {
        return sql.query(ALL)
                .with("students", List.of(student))
                .with("withdrawn", withdrawn)
                .list(Membership.class);
    }

    void join(List<Membership> joined) {
        sql.insert(JOINED, joined).orNothing();
    }

    void leave(LocalDate on, List<Membership> left) {
        if (!left.isEmpty()) {
            var ids = left.stream().map(Membership::id).toList();
            sql.update(LEAVE).with("on", on).with("ids", ids).run();
        }
    }

    /// As if they had never been.
    void withdraw(Withdrawn why, List<Membership> mistaken) {
        if (!mistaken.isEmpty()) {
            sql.update(WITHDRAW)
                    .with("at", why.withdrawnAt())
                    .with("by", why.withdrawnBy())
                    .with("why", why.withdrawnWhy())
                    .with("ids", mistaken.stream().map(Membership::id).toList())
                    .run();
        }
    }

    /// As if they had never ended.
    void reopen(List<Membership> cut) {
        if (!cut.isEmpty()) {
            sql.update(REOPEN).with("ids", cut.stream().map(Membership::id).toList()).run();
        }
    }

    void explain(List<Membership> changed) {
        sql.change(EXPLAINED, changed).run();
    }

    /// @param toOn last day, null while it lasts
    /// @param assessor audit name of whoever found it out; null for a roster's claim
    /// @param evidence the survey or recognition that it rests on; null for a roster's claim
    record Membership(
            UUID id,
            OrgPath org,
            UUID studentId,
            SpecialGroup groupName,
            LocalDate fromOn,
            LocalDate toOn,
            List<String> reasons,
            String ruleVersion,
            String assessor,
            UUID evidence) {

        static Membership joining(Verdict verdict, SpecialGroup group, LocalDate today) {
            var why = verdict.standing().get(group);
            return new Membership(
                    Ids.next(),
                    verdict.org(),
                    verdict.student(),
                    group,
                    today,
                    null,
                    why.reasons(),
                    why.rule(),
                    why.assessor(),
                    why.evidence());
        }

        boolean isOpen() {
            return toOn == null;
        }

        boolean saysTheSameAs(Verdict.Standing standing) {
            return reasons.equals(standing.reasons())
                    && ruleVersion.equals(standing.rule())
                    && Objects.equals(evidence, standing.evidence());
        }

        Membership explainedBy(Verdict.Standing s) {
            return new Membership(
                    id,
                    org,
                    studentId,
                    groupName,
                    fromOn,
                    toOn,
                    s.reasons(),
                    s.rule(),
                    s.assessor(),
                    s.evidence());
        }
    }
}
