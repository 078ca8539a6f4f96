package org.guanai.registry.roll.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.roll.dropout.CaseOpenings;

/// Compares the school-age ledger with the rolls (户籍与学籍比对): who is on one, who is on none. By hand,
/// because it is about all children of a place at once.
@ApplicationScoped
class LedgerComparison {
    private static final int MOST = 500;

    private static final String FOUND =
            """
            update school_age_child c set standing = 'ENROLLED', student_id = s.id, version = c.version + 1
            from student s
            where c.withdrawn_at is null and lies_in(c.org, :place) and s.joined_into is null
                and split_part(s.org, '/', 1) = split_part(c.org, '/', 1) and s.status = 'ENROLLED'
                and (s.document_index = c.document_index or c.name = s.name and c.birth_date = s.birth_date
                    and (c.document_index is null or s.document_index is null))
                and (c.standing <> 'ENROLLED' or c.student_id <> s.id)\
            """;
    private static final String GONE =
            """
            update school_age_child c
            set standing = case when g.through then 'GRADUATED' else 'NOT_ENROLLED' end, version = c.version + 1
            from (select k.id, exists (select from student s join enrolment e on e.id = s.enrolment_id
                        where s.id = k.student_id and s.status = 'GRADUATED' and e.stage = 'JUNIOR') as through
                  from school_age_child k
                  where k.withdrawn_at is null and lies_in(k.org, :place)
                    and (k.standing = 'UNVERIFIED' or k.standing = 'ENROLLED' and not exists (
                        select from student s where s.id = k.student_id and s.status = 'ENROLLED'))
                    and k.birth_date <= :bornUntil and k.birth_date > :bornAfter) g
            where g.id = c.id\
            """;
    private static final String MISSING =
            """
            select c.id from school_age_child c
            where c.withdrawn_at is null and lies_in(c.org, :place) and c.standing in ('NOT_ENROLLED', 'LOST')
                and not exists (select from dropout_case d where d.state not in ('CLOSED', 'WITHDRAWN')
                    and (d.school_age_child_id = c.id or d.student_id = c.student_id))
            order by c.id limit :limit\
            """;
    private static final String COUNT =
            """
            select count(*) filter (where standing = 'ENROLLED') as enrolled,
                count(*) filter (where standing in ('NOT_ENROLLED', 'LOST')) as missing,
                count(*) filter (where standing in ('NOT_ENROLLED', 'LOST') and sex = '2') as missing_girls,
                count(*) as children
            from school_age_child where withdrawn_at is null and lies_in(org, :place)
                and birth_date <= :bornUntil and birth_date > :bornAfter\
            """;

    private final SchoolAgeChildren children;
    private final CaseOpenings openings;
    private final Rules rules;
    private final Sql sql;
    private final Caller caller;
    private final Clock clock;

    LedgerComparison(
            SchoolAgeChildren children,
            CaseOpenings openings,
            Rules rules,
            Sql sql,
            Caller caller,
            Clock clock) {
        this.children = children;
        this.openings = openings;
        this.rules = rules;
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    /// Opens a case for every child that is missing, at most 500 at a time.
    @Transactional
    ComparisonView compare(OrgPath place) {
        var today = LocalDate.now(clock);
        var age = rules.today(place).of(LedgerDesk.SCHOOL_AGE).content();
        sql.update(FOUND).with("place", place).run();
        sql.update(GONE)
                .with("place", place)
                .with("bornUntil", age.bornUntil(today))
                .with("bornAfter", age.bornAfter(today))
                .run();
        var opened = open(missing(place), today);
        return sql.query(COUNT)
                .with("place", place)
                .with("bornUntil", age.bornUntil(today))
                .with("bornAfter", age.bornAfter(today))
                .one(r ->
                        new ComparisonView(
                                place,
                                r.number("children"),
                                r.number("enrolled"),
                                r.number("missing"),
                                r.number("missing_girls"),
                                opened))
                .orElseThrow();
    }

    private List<UUID> missing(OrgPath place) {
        return sql.query(MISSING).with("place", place).with("limit", MOST).list(r -> r.id("id"));
    }

    private int open(List<UUID> missing, LocalDate today) {
        int opened = 0;
        for (var id : missing) {
            var child = children.findById(id).subject(today);
            opened += openings.dropOut(child, today, null, caller.name()).isPresent() ? 1 : 0;
        }
        return opened;
    }
}
