package org.guanai.mentoring.match.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.reference.CountyCalendars;
import org.guanai.reference.Term;

/// Children of special groups who lack what they are entitled to (2.4, 3.1.3f). SQL by hand: the
/// indicators of 2.4 count by the same conditions, and one index of the children in groups serves
/// both.
@ApplicationScoped
class GapList {
    private static final String GAPS =
            """
            select g.student_id, g.name, g.school, g.class_name, g.grade, g.boarder, g.groups, g.lacks
            from (select s.id as student_id, s.name, s.school_code as school, s.class_name, s.grade, s.boarder, s.groups,
                    array_remove(array[
                        case when 'LEFT_BEHIND' = any(s.groups) and (select p.id from pairing p where p.student_id = s.id
                            and p.kind = 'TEACHER' and p.ended_on is null) is null then 'TEACHER' end,
                        case when s.groups && :helped::text[] and (select min(p.id::text) from pairing p
                            where p.student_id = s.id and p.ended_on is null) is null then 'HELPER' end,
                        case when s.groups && :planned::text[] and (select min(d.id::text) from term_document d
                            where d.student_id = s.id and d.term = :term::text and d.duty = 'SUPPORT_PLAN'
                            and d.withdrawn_at is null) is null then 'PLAN' end], null) as lacks
                from student s
                where s.groups <> '{}' and s.status = 'ENROLLED' and not s.gone and s.id > :after
                and (:org::text is null or s.org = :org or starts_with(s.org, :org || '/'))
                and (:groups::text[] is null or s.groups && :groups::text[])
                order by s.id) g
            where g.lacks <> '{}' and (:lacks::text[] is null or g.lacks && :lacks::text[])
            order by g.student_id limit :limit\
            """;
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final Entitlements entitlements;
    private final CountyCalendars calendars;
    private final Caller caller;
    private final Clock clock;

    GapList(
            Sql sql,
            Entitlements entitlements,
            CountyCalendars calendars,
            Caller caller,
            Clock clock) {
        this.sql = sql;
        this.entitlements = entitlements;
        this.calendars = calendars;
        this.caller = caller;
        this.clock = clock;
    }

    /// By id.
    @Transactional
    Page<GapView> gaps(GapFilter filter, Paging paging) {
        var county = new OrgPath(caller.org()).county();
        var entitled = entitlements.of(county);
        var term = calendars.of(county).flatMap(c -> c.latestTerm(LocalDate.now(clock)));
        var rows =
                sql.query(GAPS)
                        .with("helped", entitled.helped())
                        .with("planned", entitled.planned())
                        .with("term", term.map(Term::code))
                        .with("groups", filter.groups().isEmpty() ? null : filter.groups())
                        .with("lacks", filter.lacks().isEmpty() ? null : filter.lacks())
                        .with("after", paging.afterId().orElse(FIRST))
                        .with("org", filter.under())
                        .with("limit", paging.limit() + 1)
                        .list(GapView.class);
        return Page.of(rows, paging.limit(), g -> Cursor.of(g.studentId()));
    }
}
