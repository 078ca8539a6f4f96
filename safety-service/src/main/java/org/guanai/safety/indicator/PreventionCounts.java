package org.guanai.safety.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.sql.Sql;

/// The numbers of prevention and boarding (3.1.5b–d, g, h; 3.3.1b, e; 3.3.4b), each over the days
/// of a term that have passed.
@ApplicationScoped
class PreventionCounts {
    private final Sql sql;
    private final Clock clock;

    PreventionCounts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Counted rulesReviewed() {
        return counted(
                "3.1.5b",
                "rules-reviewed-in-time",
                "rules",
                documents("RULE"),
                "/api/safety/documents?kind=RULE");
    }

    /// Months of the term in which a safety lesson was given, of those with ten days of it.
    @Produces
    @Singleton
    Counted lessonsGiven() {
        return counted(
                "3.1.5b",
                "monthly-lessons-given",
                "months",
                """
                select o.org, count(*) filter (where exists (
                        select 1 from safety_lesson l where l.org = o.org and l.withdrawn_at is null
                        and date_trunc('month', l.held_on) = m.month)) as part, count(*) as whole
                from organisation o cross join (
                    select date_trunc('month', day) as month
                    from generate_series(:from::date, :until::date, interval '1 day') day where :to >= :from
                    group by 1 having count(*) >= 10) m
                where o.kind = 'SCHOOL' and not o.gone and in_scope(o.org) group by o.org\
                """,
                "/api/safety/lessons?from={from}&to={to}");
    }

    @Produces
    @Singleton
    Counted surveysHeld() {
        return counted(
                "3.1.5e",
                "bullying-surveys-held",
                "schools",
                """
                select o.org, count(*) filter (where exists (
                        select 1 from bullying_survey v where v.org = o.org and v.withdrawn_at is null
                        and v.opens_on between :from and :until)) as part, count(*) as whole
                from organisation o where o.kind = 'SCHOOL' and not o.gone and in_scope(o.org) and :to >= :from
                group by o.org\
                """,
                "/api/safety/bullying-surveys?from={from}&to={to}");
    }

    @Produces
    @Singleton
    Counted plansReviewed() {
        return counted(
                "3.1.5d",
                "plans-reviewed-in-time",
                "plans",
                documents("PLAN"),
                "/api/safety/documents?kind=PLAN");
    }

    @Produces
    @Singleton
    Counted hazardsClosed() {
        return counted(
                "3.1.5c",
                "hazards-closed-in-time",
                "hazards",
                """
                select org, count(*) filter (where state = 'CLOSED' and reviewed_on <= due_on) as part, count(*) as whole
                from hazard where state <> 'WITHDRAWN' and due_on between :from and :until and :to >= :from group by org\
                """,
                "/api/safety/hazards?from={from}&to={to}");
    }

    @Produces
    @Singleton
    Counted drillsHeld() {
        return counted(
                "3.1.5d",
                "monthly-drills-held",
                "months",
                """
                select o.org, count(*) filter (where exists (
                        select 1 from drill d where d.org = o.org and d.evacuation and d.withdrawn_at is null
                        and date_trunc('month', d.held_on) = m.month)) as part, count(*) as whole
                from organisation o cross join (
                    select date_trunc('month', day) as month
                    from generate_series(:from::date, :until::date, interval '1 day') day where :to >= :from
                    group by 1 having count(*) >= 10) m
                where o.kind = 'SCHOOL' and not o.gone and in_scope(o.org) group by o.org\
                """,
                "/api/safety/drills?from={from}&to={to}");
    }

    @Produces
    @Singleton
    Counted lettersSigned() {
        return counted(
                "3.1.5g",
                "letters-signed",
                "letters",
                """
                select org, count(*) filter (where state = 'SIGNED') as part, count(*) as whole
                from responsibility_letter
                where state <> 'WITHDRAWN' and :until >= :from
                and year = extract(year from :to::date) - case when extract(month from :to::date) < 9 then 1 else 0 end
                group by org\
                """,
                "/api/safety/letters?year={year}");
    }

    @Produces
    @Singleton
    Counted homeLettersSigned() {
        return counted(
                "3.1.5g",
                "home-letters-signed",
                "letters",
                """
                select org, count(*) filter (where state = 'SIGNED') as part, count(*) as whole
                from home_letter
                where state <> 'WITHDRAWN' and :until >= :from
                and year = extract(year from :to::date) - case when extract(month from :to::date) < 9 then 1 else 0 end
                group by org\
                """,
                "/api/safety/home-letters?year={year}");
    }

    @Produces
    @Singleton
    Counted nearMisses() {
        return counted(
                "3.1.5h",
                "near-misses-among-events",
                "events",
                """
                select org, count(*) filter (where near) as part, count(*) as whole from (
                    select org, true as near from near_miss
                    where withdrawn_at is null and happened_on between :from and :until
                    union all
                    select org, false from incident
                    where withdrawn_at is null and occurred_at >= :from::date and occurred_at < :to::date + 1) e
                group by org\
                """,
                "/api/safety/near-misses?from={from}&to={to}");
    }

    @Produces
    @Singleton
    Counted conditionsPassing() {
        return counted(
                "3.3.1b",
                "five-conditions-passing",
                "conditions",
                """
                select s.org, count(*) filter (where s.due_on is null or s.verified_on is not null) as part, count(*) as whole
                from condition_score s join condition_inspection i on i.id = s.inspection_id
                where i.withdrawn_at is null and i.inspected_on between :from and :until and :to >= :from
                group by s.org\
                """,
                "/api/safety/condition-inspections?from={from}&to={to}");
    }

    @Produces
    @Singleton
    Counted missingFound() {
        return counted(
                "3.3.1e",
                "roll-calls-complete",
                "roll-calls",
                """
                select org, count(*) filter (where missing = 0) as part, count(*) as whole
                from roll_call where night between :from and :until and :to >= :from group by org\
                """,
                "/api/safety/roll-calls?from={from}&to={to}");
    }

    @Produces
    @Singleton
    Counted surroundingsClosed() {
        return counted(
                "3.3.4b",
                "surroundings-hazards-closed",
                "hazards",
                """
                select org, count(*) filter (where state = 'CLOSED') as part, count(*) as whole
                from surroundings_hazard
                where state <> 'WITHDRAWN' and found_on between :from and :until and :to >= :from group by org\
                """,
                "/api/safety/surroundings-hazards?from={from}&to={to}");
    }

    private Counted counted(String clause, String name, String unit, String query, String list) {
        return new CountedBySql(clause, name, unit, query, list, sql, clock);
    }

    /// @param kind PLAN or RULE
    private static String documents(String kind) {
        return """
        select org, count(*) filter (where review_due_on >= :until) as part, count(*) as whole
        from safety_document
        where kind = '%s' and withdrawn_at is null and issued_on <= :until and :to >= :from group by org\
        """
                .formatted(kind);
    }
}
