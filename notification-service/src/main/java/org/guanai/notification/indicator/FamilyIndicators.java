package org.guanai.notification.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.IndicatorMeaning;
import org.guanai.kit.indicator.SqlIndicators;

/// The numbers of the family's side (3.1.6c, 3.2).
@ApplicationScoped
class FamilyIndicators {
    private static final BigDecimal ALL = BigDecimal.ONE;

    private final SqlIndicators indicators;

    FamilyIndicators(SqlIndicators indicators) {
        this.indicators = indicators;
    }

    /// Of the schools, those with a line that families can call.
    @Produces
    @Singleton
    Counted schoolsWithLine() {
        return indicators.counted(
                new IndicatorMeaning(
                        "3.2.1a",
                        "schools-with-line",
                        "schools",
                        ALL,
                        "/api/notification/school-lines"),
                """
                select o.org, count(l.org) as part, 1 as whole
                from organisation o left join (select distinct org from school_line where open) l on l.org = o.org
                where o.kind = 'SCHOOL' and not o.gone and in_scope(o.org) group by o.org\
                """);
    }

    /// Of the family calls that were due, those in which child and family talked.
    @Produces
    @Singleton
    Counted callsHeld() {
        return indicators.counted(
                new IndicatorMeaning(
                        "3.1.6c",
                        "family-calls-held",
                        "calls",
                        null,
                        "/api/notification/family-calls?term={term}"),
                """
                select org, count(*) filter (where state = 'HELD') as part, count(*) as whole
                from family_call
                where state <> 'CANCELLED' and starts_at >= :from and starts_at < least(:to, now()) group by org\
                """);
    }

    /// Of the letters of pupils, those that were answered in time.
    @Produces
    @Singleton
    Counted lettersAnswered() {
        return indicators.counted(
                new IndicatorMeaning(
                        "3.1.6c",
                        "pupil-letters-answered",
                        "letters",
                        ALL,
                        "/api/notification/pupil-letters"),
                """
                select org, count(*) filter (where (answered_at at time zone 'Asia/Shanghai')::date <= due_on) as part,
                    count(*) as whole
                from pupil_letter
                where state <> 'WITHDRAWN' and sent_at >= :from and sent_at < :to
                    and (state = 'ANSWERED' or due_on < (now() at time zone 'Asia/Shanghai')::date)
                group by org\
                """);
    }

    /// Of the left-behind children, those whose parents were in touch within ten days.
    @Produces
    @Singleton
    Counted parentsInTouch() {
        return indicators.counted(
                new IndicatorMeaning(
                        "3.2.3d",
                        "parents-in-touch",
                        "students",
                        ALL,
                        "/api/notification/silent-families"),
                """
                select org, count(*) filter (where step < 2) as part, count(*) as whole
                from parent_silence group by org\
                """);
    }

    /// Of the schools, those that held both a session of guidance and one of practice in the term.
    @Produces
    @Singleton
    Counted parentSchoolHeld() {
        return indicators.counted(
                new IndicatorMeaning(
                        "3.2.2a",
                        "parent-school-held",
                        "schools",
                        ALL,
                        "/api/notification/parent-sessions?state=HELD"),
                """
                select o.org, case when bool_or(s.kind = 'PRACTICE') and bool_or(s.kind <> 'PRACTICE') then 1 else 0 end as part,
                    1 as whole
                from organisation o left join parent_session s
                    on s.org = o.org and s.state = 'HELD' and s.starts_at >= :from and s.starts_at < :to
                where o.kind = 'SCHOOL' and not o.gone and in_scope(o.org) group by o.org\
                """);
    }

    /// Of the families that were invited, those that came or made it up.
    @Produces
    @Singleton
    Counted familiesPresent() {
        return indicators.counted(
                new IndicatorMeaning(
                        "3.2.2c",
                        "families-present",
                        "invitations",
                        new BigDecimal("0.90"),
                        "/api/notification/parent-sessions?state=HELD"),
                """
                select s.org, count(*) filter (where exists (
                        select 1 from session_presence p join parent_session h on h.id = p.session_id
                        where p.student_id = i.student and (h.id = s.id or h.makes_up = s.id))) as part,
                    count(*) as whole
                from parent_session s cross join unnest(s.invited) as i(student)
                where s.state = 'HELD' and s.makes_up is null and s.starts_at >= :from and s.starts_at < :to group by s.org\
                """);
    }

    /// Of the sessions that were held, those that taught by a material in force.
    @Produces
    @Singleton
    Counted taughtByMaterial() {
        return indicators.counted(
                new IndicatorMeaning(
                        "3.2.2d",
                        "sessions-by-material",
                        "sessions",
                        null,
                        "/api/notification/parent-sessions?state=HELD"),
                """
                select org, count(material_id) as part, count(*) as whole from parent_session
                where state = 'HELD' and starts_at >= :from and starts_at < :to group by org\
                """);
    }

    /// Of the schools, those that spoke of the equality of girls and boys in the term.
    @Produces
    @Singleton
    Counted equalityTaught() {
        return indicators.counted(
                new IndicatorMeaning(
                        "3.2.4b",
                        "equality-taught",
                        "schools",
                        ALL,
                        "/api/notification/parent-sessions?state=HELD"),
                """
                select o.org, case when bool_or('EQUALITY' = any (s.topics)) then 1 else 0 end as part, 1 as whole
                from organisation o left join parent_session s
                    on s.org = o.org and s.state = 'HELD' and s.starts_at >= :from and s.starts_at < :to
                where o.kind = 'SCHOOL' and not o.gone and in_scope(o.org) group by o.org\
                """);
    }

    /// Of the guardians to whom guidance was sent, those who have read it.
    @Produces
    @Singleton
    Counted guidanceRead() {
        return indicators.counted(
                new IndicatorMeaning(
                        "3.2.1d",
                        "guidance-read",
                        "messages",
                        null,
                        "/api/notification/family-messages?kind=GUIDANCE"),
                """
                select n.org, count(*) filter (where exists (
                        select 1 from delivery d where d.recipient_id = r.id and d.channel in ('IN_APP', 'LINK')
                        and d.state = 'HANDED_OVER')) as part,
                    count(*) as whole
                from notice n join recipient r on r.notice_id = n.id join news_occasion o on o.notice_id = n.id
                where o.code = 'GUIDANCE' and n.state <> 'WITHDRAWN' and n.created_at >= :from and n.created_at < :to
                group by n.org\
                """);
    }

    /// Of the children looked after as left-behind, those who were praised to their family.
    @Produces
    @Singleton
    Counted childrenPraised() {
        return indicators.counted(
                new IndicatorMeaning(
                        "3.2.1f",
                        "children-praised",
                        "students",
                        null,
                        "/api/notification/family-messages?kind=PRAISE"),
                """
                select s.org, count(*) filter (where exists (
                        select 1 from family_message m where s.id = any (m.students) and m.kind = 'PRAISE'
                        and m.state = 'SENT' and m.sent_at >= :from and m.sent_at < :to)) as part,
                    count(*) as whole
                from student s where s.left_behind and not s.gone group by s.org\
                """);
    }
}
