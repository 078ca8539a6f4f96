package org.guanai.mentoring.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guanai.mentoring.pairing.DutyKind;

/// The one definition of which windows count (应完成) and which are done (已完成), as SQL: the
/// scorecard's numbers and the lists behind them are read through it, so that they cannot differ.
///
/// A window counts when it is not excused and the pairing was active, and not paused, on at least
/// as many of its school days as the rule says; it is counted once it is decided: done, or over.
final class WindowCount {
    private static final String COUNTED =
            """
            with a as not materialized (
                select ?::text as county, ?::text as term, ?::text as cadence, ?::text as kind, ?::text as pairing_kind,
                    ?::int as required, ?::int as needed, ?::date as today, ?::text as under),
            w as materialized (
                select t.nr, t.starts_on, t.ends_on, t.school_days from a join term_window t
                on t.org = a.county and t.term = a.term and t.cadence = a.cadence
                where not t.excused and t.starts_on <= a.today),
            span as materialized (select min(starts_on) as first, max(ends_on) as last from w),
            p as materialized (
                select p.id, p.org, p.student_id, p.helper_id, p.starts_on, p.ended_on
                from a cross join span join pairing p on p.kind = a.pairing_kind
                    and p.starts_on <= span.last and (p.ended_on is null or p.ended_on >= span.first)
                where starts_with(p.org, a.county || '/')
                and (a.under is null or p.org = a.under or starts_with(p.org, a.under || '/'))),
            rested as materialized (
                select r.pairing_id, w.nr, count(distinct d.day) as days
                from a join pause r on r.duty is null or r.duty = a.kind
                join p on p.id = r.pairing_id
                join w on r.starts_on <= w.ends_on and r.ends_on >= w.starts_on
                join term_day d on d.org = a.county and d.upto > d.before
                    and d.day between greatest(r.starts_on, w.starts_on, p.starts_on)
                    and least(r.ends_on, w.ends_on, coalesce(p.ended_on, w.ends_on))
                group by r.pairing_id, w.nr),
            done as materialized (
                select c.pairing_id, w.nr, max(c.occurred_on) as done_on
                from a cross join span join contact c on c.kind = a.kind and c.counts
                    and c.occurred_on between span.first and span.last
                join w on c.occurred_on between w.starts_on and w.ends_on
                group by c.pairing_id, w.nr, a.required
                having bit_or(c.parts) & a.required = a.required),
            counted as (
                select p.id as pairing_id, p.org, p.student_id, p.helper_id, w.nr, w.starts_on as window_start,
                    w.ends_on as window_end, d.done_on
                from a cross join p join w on p.starts_on <= w.ends_on
                    and (p.ended_on is null or p.ended_on >= w.starts_on)
                left join rested r on r.pairing_id = p.id and r.nr = w.nr
                left join done d on d.pairing_id = p.id and d.nr = w.nr
                where (d.done_on is not null or w.ends_on < a.today)
                and case when p.starts_on <= w.starts_on and (p.ended_on is null or p.ended_on >= w.ends_on)
                    then w.school_days
                    else (select t.upto from term_day t
                            where t.org = a.county and t.day = least(coalesce(p.ended_on, w.ends_on), w.ends_on))
                        - (select t.before from term_day t
                            where t.org = a.county and t.day = greatest(p.starts_on, w.starts_on))
                    end - coalesce(r.days, 0) >= a.needed)
            """;

    static final String BY_SCHOOL =
            COUNTED
                    + """
                    select org, count(*) as counted, count(done_on) as done from counted group by org\
                    """;

    static final String LIST =
            COUNTED
                    + """
                    select c.pairing_id, c.org, c.student_id, s.name as student_name, c.helper_id, c.nr, c.window_start,
                        c.window_end, c.done_on
                    from counted c left join student s on s.id = c.student_id
                    where (?::boolean is null or (c.done_on is not null) = ?)
                    and (c.window_end, c.pairing_id) > (?, ?)
                    order by c.window_end, c.pairing_id limit ?\
                    """;

    private WindowCount() {}

    /// What is asked for.
    ///
    /// @param needed rule `window-school-days`
    /// @param under path of an organisation; all of the caller's when empty
    record Question(
            String county,
            String term,
            DutyKind kind,
            int needed,
            LocalDate today,
            Optional<String> under) {

        Object[] arguments(Object... more) {
            List<Object> all =
                    new ArrayList<>(
                            Arrays.asList(
                                    county,
                                    term,
                                    kind.cadence(),
                                    kind,
                                    kind.pairing(),
                                    kind.required(),
                                    needed,
                                    today,
                                    under));
            all.addAll(Arrays.asList(more));
            return all.toArray();
        }
    }
}
