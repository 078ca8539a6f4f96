package org.guanai.registry.roll.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.rule.Held;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.roll.warning.EarlyWarning.WarningReason;

/// Adds up what speaks for children being lost to school. By hand, because it reads all children of
/// a place across the facts.
@ApplicationScoped
class EarlyWarnings {
    @Produces
    static final RuleOf<WarningPoints> POINTS = new RuleOf<>("early-warning", WarningPoints.class);

    private static final int MOST = 200;
    private static final String READ =
            """
            with sign as (
                select student_id, 'ABSENT_NOW' as sign, 1 as n, from_on as last from absence
                where lies_in(org, :place) and withdrawn_at is null and back_on is null and cause = 'UNKNOWN'
                union all
                select student_id, 'ABSENT_BEFORE', 1, from_on from absence
                where lies_in(org, :place) and withdrawn_at is null and back_on is not null and cause = 'UNKNOWN'
                    and from_on > :today - 60
                union all
                select student_id, case kind when 'CONCERN_RAISED' then 'CONCERN' else 'CONTACT_MISSED' end, 1,
                    (at at time zone 'Asia/Shanghai')::date
                from timeline
                where lies_in(org, :place) and not withdrawn
                    and (kind = 'CONCERN_RAISED' and :concerns and at > :since90 or kind = 'DUTY_OVERDUE' and at > :since60)
                union all
                select student_id, 'MOVED', 1, began_on from enrolment
                where lies_in(org, :place) and ended_on is null and began = 'TRANSFERRED_IN' and began_on > :today - 365
                union all
                select student_id, group_name, 1, from_on from group_membership
                where lies_in(org, :place) and to_on is null and group_name in ('LEFT_BEHIND', 'HARDSHIP')
                union all
                select student_id, 'MISSING_BEFORE', 1, missing_since from dropout_case
                where lies_in(org, :place) and student_id is not null and state in ('RETURNED', 'CLOSED'))
            select s.id, s.org, s.name, g.sign, sum(g.n)::int as n, max(g.last) as last
            from sign g join student s on s.id = g.student_id
            where s.status = 'ENROLLED' and lies_in(s.org, :place)
            group by s.id, s.org, s.name, g.sign order by s.id\
            """;

    private final Sql sql;
    private final Rules rules;
    private final Caller caller;
    private final Clock clock;

    EarlyWarnings(Sql sql, Rules rules, Caller caller, Clock clock) {
        this.sql = sql;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    /// Those with the most points first, at most 200.
    ///
    /// @param place null for the caller's own
    @Transactional
    List<EarlyWarning> of(OrgPath place) {
        var own = new OrgPath(caller.org());
        var rule = rules.today(own).of(POINTS);
        var byChild = new LinkedHashMap<UUID, List<Sign>>();
        signs(place == null ? own : place)
                .forEach(s -> byChild.computeIfAbsent(s.id(), _ -> new ArrayList<>()).add(s));
        return byChild.values().stream()
                .map(signs -> warning(signs, rule))
                .filter(w -> w.points() >= rule.content().shownFrom())
                .sorted(Comparator.comparingInt(EarlyWarning::points).reversed())
                .limit(MOST)
                .toList();
    }

    private List<Sign> signs(OrgPath place) {
        var now = clock.instant();
        return sql.query(READ)
                .with("place", place)
                .with("today", LocalDate.now(clock))
                .with("concerns", caller.is(Roles.PRINCIPAL) || caller.is(Roles.COUNTY_OFFICER))
                .with("since90", now.minusSeconds(90L * 86_400))
                .with("since60", now.minusSeconds(60L * 86_400))
                .list(Sign.class);
    }

    private static EarlyWarning warning(List<Sign> signs, Held<WarningPoints> rule) {
        var reasons = signs.stream().map(s -> s.reason(rule.content())).toList();
        var child = signs.getFirst();
        var points = reasons.stream().mapToInt(WarningReason::points).sum();
        return new EarlyWarning(
                child.id(), child.org(), child.name(), points, reasons, rule.label());
    }

    private record Sign(
            UUID id, OrgPath org, String name, WarningSign sign, int n, LocalDate last) {
        /// What happens often counts up to three times.
        WarningReason reason(WarningPoints points) {
            return new WarningReason(sign, n, last, Math.min(n, 3) * points.of(sign));
        }
    }
}
