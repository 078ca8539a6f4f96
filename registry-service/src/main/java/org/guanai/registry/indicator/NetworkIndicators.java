package org.guanai.registry.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.math.BigDecimal;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.IndicatorMeaning;
import org.guanai.kit.indicator.SqlIndicators;

/// How far the network stands (3.2.3b), who leads (3.1.1a, 3.1.1b), what families know and get
/// (2.2, 3.2.1b, 3.2.2b) and who is with the boarders (3.3.1a, 3.3.1c). SQL, since it counts.
@ApplicationScoped
class NetworkIndicators {
    private static final String SCHOOLS =
            """
            with school as (
                select o.org from organisation o where o.kind = 'SCHOOL' and o.gone_at is null and in_scope(o.org)
                    and exists (select from student s where s.org = o.org and s.status = 'ENROLLED'))
            select c.org, (case when exists (%s) then 1 else 0 end)::bigint as part, 1::bigint as whole from school c\
            """;

    private final SqlIndicators indicators;

    NetworkIndicators(SqlIndicators indicators) {
        this.indicators = indicators;
    }

    /// Of those that were due so far.
    @Produces
    Counted correctionRequests() {
        return count(
                "2.2",
                "correction-requests-answered",
                "requests",
                "/api/registry/correction-requests",
                """
                select org, count(*) filter (where state in ('CORRECTED', 'REFUSED', 'UPHELD')) as part, count(*) as whole
                from correction_request
                where state <> 'WITHDRAWN' and due_on between :first and :last
                    and (due_on < :today or state in ('CORRECTED', 'REFUSED', 'UPHELD'))
                group by org\
                """);
    }

    @Produces
    Counted responsiblePersons() {
        return schools(
                "3.1.1a",
                "responsible-persons",
                "/api/registry/responsible-persons",
                """
                select from responsible_person p
                where p.org = c.org and p.withdrawn_at is null and p.from_on <= :today and p.until_on >= :today
                    and (p.ended_on is null or p.ended_on > :today)\
                """);
    }

    @Produces
    Counted leadingGroups() {
        return schools(
                "3.1.1b",
                "leading-groups",
                "/api/registry/leading-groups",
                "select from leading_group g where g.org = c.org and g.dissolved_on is null");
    }

    /// Classes whose families find a principal and a class teacher with a phone.
    @Produces
    Counted contactDirectories() {
        return count(
                "3.2.1b",
                "classes-with-contacts",
                "classes",
                "/api/registry/staff",
                """
                select c.org, count(*) filter (where exists (
                        select from staff s where s.org = c.org and s.active and s.phone is not null
                            and 'class-teacher' = any (s.posts) and c.id = any (s.class_ids))
                    and exists (
                        select from staff s where s.org = c.org and s.active and s.phone is not null
                            and 'principal' = any (s.posts))) as part, count(*) as whole
                from school_class c
                where c.closed_on is null
                    and exists (select from enrolment e where e.class_id = c.id and e.ended_on is null)
                group by c.org\
                """);
    }

    /// Left-behind children whose care is entrusted to somebody by an agreement.
    @Produces
    Counted entrustments() {
        return indicators.counted(
                new IndicatorMeaning(
                        "3.2.2b",
                        "entrustments-in-force",
                        "students",
                        null,
                        "/api/registry/entrustments"),
                """
                select s.org, count(*) filter (where exists (
                        select from entrustment t where t.student_id = s.id and t.state = 'ACTIVE')) as part, count(*) as whole
                from student s join group_membership m on m.student_id = s.id
                where s.status = 'ENROLLED' and m.to_on is null and m.group_name = 'LEFT_BEHIND' group by s.org\
                """);
    }

    /// Of those that were due so far, by who sent them.
    @Produces
    Counted referrals() {
        return count(
                "3.2.3b",
                "referrals-answered-in-time",
                "referrals",
                "/api/registry/referrals",
                """
                select org, count(*) filter (where answered_on <= due_on) as part, count(*) as whole
                from referral
                where state <> 'WITHDRAWN' and due_on between :first and :last
                    and (due_on < :today or answered_on is not null)
                group by org\
                """);
    }

    @Produces
    Counted villages() {
        return count(
                "3.2.3b",
                "students-with-village",
                "students",
                "/api/registry/unplaced-students",
                """
                select s.org, count(r.student_id) as part, count(*) as whole
                from student s left join residence r on r.student_id = s.id
                where s.status = 'ENROLLED' and s.joined_into is null group by s.org\
                """);
    }

    @Produces
    Counted boardingProfiles() {
        return count(
                "3.3.1a",
                "boarding-profiles",
                "schools",
                "/api/registry/boarding-profiles",
                """
                with school as (
                    select distinct s.org from student s join enrolment e on e.id = s.enrolment_id
                    where s.status = 'ENROLLED' and e.boarder)
                select c.org, (case when exists (
                    select from boarding_profile p
                    where p.org = c.org and p.withdrawn_at is null and p.school_year = :year) then 1 else 0 end)::bigint as part,
                    1::bigint as whole
                from school c\
                """);
    }

    @Produces
    Counted recordChecks() {
        return count(
                "3.3.1c",
                "staff-with-record-check",
                "staff",
                "/api/registry/record-check-gaps",
                """
                select s.org, count(*) filter (where exists (
                        select from record_check c
                        where c.staff_id = s.id and c.withdrawn_at is null and c.result = 'NONE' and c.valid_until >= :today)) as part,
                    count(*) as whole
                from staff s join organisation o on o.org = s.org and o.kind = 'SCHOOL'
                where s.active group by s.org\
                """);
    }

    private Counted schools(String clause, String name, String records, String holds) {
        return count(clause, name, "schools", records, SCHOOLS.formatted(holds));
    }

    private Counted count(
            String clause, String name, String unit, String records, String statement) {
        var meaning = new IndicatorMeaning(clause, name, unit, BigDecimal.ONE, records);
        return indicators.counted(meaning, statement);
    }
}
