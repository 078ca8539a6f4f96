package org.guanai.mentoring.scorecard;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Query;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.care.kind.ContactPart;

/// The one definition of which windows count (应完成) and which are done (已完成), as SQL: the
/// scorecard's numbers and the lists behind them are read through it, so that they cannot differ.
///
/// A window counts when it is not excused and the pairing was active, and not paused, on at least
/// as many of its school days as the rule says; it is counted once it is decided: done, or over.
/// The windows of a term are bits of one number, so that a pairing is one row whatever the length
/// of the term.
///
/// @param needed rule `cadence`
/// @param under what lies at or below this organisation
/// @param helper only windows of this helper; null for all
record WindowCount(
        OrgPath county,
        String term,
        ContactKind kind,
        int needed,
        LocalDate today,
        OrgPath under,
        UUID helper) {
    private static final String COUNTED =
            """
            with a as not materialized (
                select :county::text as county, :term::text as term, :cadence::text as cadence, :kind::text as kind,
                    :pairingKind::text as pairing_kind, :needed::int as needed, :today::date as today,
                    :under::text as under),
            w as materialized (
                select t.nr, t.starts_on, t.ends_on, 1::bigint << t.nr as bit, t.ends_on < a.today as over
                from a join term_window t on t.org = a.county and t.term = a.term and t.cadence = a.cadence
                where not t.excused and t.starts_on <= a.today),
            span as materialized (
                select min(starts_on) as first, max(ends_on) as last, bit_or(bit) as every,
                    coalesce(bit_or(bit) filter (where over), 0) as over,
                    (select array_agg(1::bigint << t.%1$s order by t.day) from a join term_day t on t.org = a.county
                        and t.day between (select min(starts_on) from w) and (select max(ends_on) from w)) as bits
                from w),
            p as materialized (
                select p.id, p.org, p.student_id, p.helper_id, p.starts_on, p.ended_on, p.paused
                from a cross join span join pairing p on p.kind = a.pairing_kind
                    and p.starts_on <= span.last and (p.ended_on is null or p.ended_on >= span.first)
                where (p.org = a.under or (p.org >= a.under || '/' and p.org < a.under || '0'))
                    and (:helper::uuid is null or p.helper_id = :helper)),
            counted as (
                select p.*, d.done & own.counting as done, (d.done | span.over) & own.counting as decided
                from a cross join span cross join p
                cross join lateral (select coalesce(%2$s, 0) as done from contact c
                    where c.pairing_id = p.id and c.kind = a.kind and c.counts
                    and c.occurred_on between span.first and span.last) d
                cross join lateral (select case
                    when p.starts_on <= span.first and not p.paused
                        and (p.ended_on is null or p.ended_on >= span.last) then span.every
                    else coalesce((select bit_or(w.bit) from w
                        where p.starts_on <= w.ends_on and (p.ended_on is null or p.ended_on >= w.starts_on)
                        and (select t.upto from term_day t where t.org = a.county
                                and t.day = least(coalesce(p.ended_on, w.ends_on), w.ends_on))
                            - (select t.before from term_day t where t.org = a.county
                                and t.day = greatest(p.starts_on, w.starts_on))
                            - (select count(distinct t.day) from pause r join term_day t on t.org = a.county
                                and t.upto > t.before
                                and t.day between greatest(r.starts_on, w.starts_on, p.starts_on)
                                and least(r.ends_on, w.ends_on, coalesce(p.ended_on, w.ends_on))
                                where p.paused and r.pairing_id = p.id and r.withdrawn_at is null
                                    and (r.duty is null or r.duty = a.kind))
                            >= a.needed), 0)
                    end as counting) own)
            """;
    private static final String BY_SCHOOL =
            """
            select org, sum(bit_count(decided::bit(64)))::bigint as counted, sum(bit_count(done::bit(64)))::bigint as done
            from counted group by org\
            """;
    private static final String LIST =
            """
            , page as (
                select c.*, w.nr, w.starts_on as window_start, w.ends_on as window_end, c.done & w.bit <> 0 as is_done
                from counted c join w on c.decided & w.bit <> 0
                where (:isDone::boolean is null or (c.done & w.bit <> 0) = :isDone) and (w.ends_on, c.id) > (:end, :pairing)
                order by w.ends_on, c.id limit :limit)
            select g.id as pairing_id, g.org, g.student_id, s.name as student_name, g.helper_id,
                coalesce((select t.name from staff t where t.id = g.helper_id),
                    (select h.name from helper h where h.id = g.helper_id)) as helper_name, g.nr, g.window_start,
                g.window_end, case when g.is_done then (select max(c.occurred_on) from contact c
                    where c.pairing_id = g.id and c.kind = (select kind from a) and c.counts
                    and c.occurred_on between g.window_start and g.window_end) end as done_on
            from page g left join student s on s.id = g.student_id
            order by g.window_end, g.id\
            """;

    /// Counted and done windows of each school.
    Query bySchool(Sql sql) {
        return filled(sql.query(counted() + BY_SCHOOL));
    }

    /// The windows themselves; the caller sets `isDone`, `end`, `pairing` and `limit`.
    Query list(Sql sql) {
        return filled(sql.query(counted().stripTrailing() + LIST));
    }

    private Query filled(Query query) {
        return query.with(this)
                .with("cadence", kind.cadence())
                .with("pairingKind", kind.duty().owedBy());
    }

    private String counted() {
        return COUNTED.formatted(kind.cadence().name().toLowerCase(Locale.ROOT), doneBits());
    }

    /// Windows with a contact; of a duty in parts, those in which each part was done.
    private String doneBits() {
        // The day's window by its place in the term: cheaper than a join for every contact.
        var bit = "(select bits from span)[c.occurred_on - (select first from span) + 1]";
        return kind.parts().isEmpty()
                ? "bit_or(%s)".formatted(bit)
                : kind.parts().stream()
                        .map(ContactPart::bit)
                        .map(part ->
                                "coalesce(bit_or(%s) filter (where c.parts & %d <> 0), 0)"
                                        .formatted(bit, part))
                        .collect(joining(" & "));
    }
}
