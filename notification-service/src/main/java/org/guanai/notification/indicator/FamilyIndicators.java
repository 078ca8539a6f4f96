package org.guanai.notification.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.sql.Sql;
import org.guanai.notification.indicator.CountedRows.Meaning;

/// The numbers of the family's side (3.1.6c, 3.2).
@ApplicationScoped
class FamilyIndicators {
    private static final BigDecimal ALL = BigDecimal.ONE;

    private final Sql sql;

    FamilyIndicators(Sql sql) {
        this.sql = sql;
    }

    /// Of the schools, those with a line that families can call.
    @Produces
    @Singleton
    Counted schoolsWithLine() {
        return new CountedRows(
                sql,
                new Meaning(
                        "3.2.1a",
                        "schools-with-line",
                        "schools",
                        ALL,
                        "/api/notification/school-lines"),
                """
                select o.org, count(l.org) as part, 1 as whole
                from organisation o left join (select distinct org from school_line where open) l on l.org = o.org
                where o.kind = 'SCHOOL' and not o.gone and in_scope(o.org) and :from < :to group by o.org\
                """);
    }

    /// Of the family calls that were due, those in which child and family talked.
    @Produces
    @Singleton
    Counted callsHeld() {
        return new CountedRows(
                sql,
                new Meaning(
                        "3.1.6c",
                        "family-calls-held",
                        "calls",
                        null,
                        "/api/notification/family-calls?term=:term"),
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
        return new CountedRows(
                sql,
                new Meaning(
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
        return new CountedRows(
                sql,
                new Meaning(
                        "3.2.3d",
                        "parents-in-touch",
                        "students",
                        ALL,
                        "/api/notification/silent-families"),
                """
                select org, count(*) filter (where step < 2) as part, count(*) as whole
                from parent_silence where :from < :to group by org\
                """);
    }
}
