package org.guanai.registry.protection.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.time.BusinessZone;

/// Counts a year's records. By hand: counting.
@ApplicationScoped
class ProtectionCount {
    private static final String COUNT =
            """
            select
                (select count(*) from audit where lies_in(org, :place) and at >= :from and at < :to and action = 'OPENED') as opened,
                (select count(*) from audit where lies_in(org, :place) and at >= :from and at < :to and action = 'DISCLOSED') as disclosed,
                (select count(*) from audit where lies_in(org, :place) and at >= :from and at < :to and action = 'EXPORTED') as exported,
                (select count(*) from audit where lies_in(org, :place) and at >= :from and at < :to and action = 'SEARCHED') as searched,
                (select count(*) from audit where lies_in(org, :place) and at >= :from and at < :to and action = 'REFUSED') as refused,
                a.asked as access_asked, a.granted as access_granted, a.refused as access_refused,
                e.asked as exports_asked, e.refused as exports_refused,
                c.asked as corrections_asked, c.made as corrections_made, c.late as corrections_late,
                t.given as consents_given, t.refused as consents_refused, t.withdrawn as consents_withdrawn,
                (select count(*) from child_erasure
                    where lies_in(org, :place) and erased_on >= :firstDay and erased_on < :nextYear) as children_erased
            from (select count(*) as asked, count(*) filter (where state in ('GRANTED', 'ENDED')) as granted,
                    count(*) filter (where state = 'REFUSED') as refused
                from access_request where lies_in(org, :place) and asked_at >= :from and asked_at < :to) a,
                (select count(*) as asked, count(*) filter (where state = 'REFUSED') as refused
                from export where lies_in(org, :place) and asked_at >= :from and asked_at < :to) e,
                (select count(*) as asked, count(*) filter (where state = 'CORRECTED') as made,
                    count(*) filter (where coalesce(final_on, answered_on, :today) > due_on) as late
                from correction_request where lies_in(org, :place) and requested_at >= :from and requested_at < :to) c,
                (select count(*) filter (where x.granted and x.given_on >= :firstDay and x.given_on < :nextYear) as given,
                    count(*) filter (where not x.granted and x.given_on >= :firstDay and x.given_on < :nextYear) as refused,
                    count(*) filter (where x.withdrawn_on >= :firstDay and x.withdrawn_on < :nextYear) as withdrawn
                from consent x join student s on s.id = x.student_id where lies_in(s.org, :place)) t\
            """;

    private final Sql sql;

    ProtectionCount(Sql sql) {
        this.sql = sql;
    }

    /// @param today on which an answer that is open counts as late, or not yet
    ProtectionFigures of(OrgPath place, Year year, LocalDate today) {
        var first = year.atDay(1);
        var next = year.plusYears(1).atDay(1);
        return sql.query(COUNT)
                .with("place", place)
                .with("from", first.atStartOfDay(BusinessZone.ID).toInstant())
                .with("to", next.atStartOfDay(BusinessZone.ID).toInstant())
                .with("firstDay", first)
                .with("nextYear", next)
                .with("today", today)
                .one(ProtectionFigures.class)
                .orElseThrow();
    }
}
