package org.guanai.aid.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.aid.student.StudentsArrived;
import org.guanai.aid.term.ApplicationTerms;
import org.guanai.aid.term.SchoolYear;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Writes what all children of a county are entitled to in a term. By hand, since each statement is
/// over all children; each is idempotent.
@ApplicationScoped
class EntitlementLedger {
    private static final String EXEMPTIONS =
            """
            insert into entitlement (id, org, student_id, term, kind, basis, state, version)
            select gen_random_uuid(), s.org, s.id, :term, k.kind, 'ENROLLED', 'DUE', 0
            from student s cross join (values ('TUITION'), ('TEXTBOOKS')) as k (kind)
            where lies_in(s.org, :county) and s.status = 'ENROLLED' and not s.gone
            and s.joined_into is null\
            """;

    /// Whom the school has recognised, or whom a list names.
    private static final String SUBSIDIES =
            """
            insert into entitlement (id, org, student_id, term, kind, basis, state, version)
            select gen_random_uuid(), s.org, s.id, :term, 'LIVING_SUBSIDY',
                case when r.id is null then 'LIST' else 'RECOGNITION' end, 'DUE', 0
            from student s left join recognition r
                on r.student_id = s.id and r.school_year = :year and r.state = 'RECOGNISED'
            where lies_in(s.org, :county) and s.status = 'ENROLLED' and not s.gone
            and s.joined_into is null and (r.id is not null or s.hardship)\
            """;

    private static final String FOLLOW =
            """
            update entitlement e set org = s.org, state = 'DUE', version = e.version + 1
            from student s where s.id = e.student_id and e.term = :term
            and lies_in(s.org, :county) and s.status = 'ENROLLED' and not s.gone
            and (e.state = 'DUE' and e.org <> s.org or e.state = 'LAPSED')\
            """;

    private static final String LAPSE =
            """
            update entitlement e set state = 'LAPSED', version = e.version + 1
            from student s where s.id = e.student_id and e.term = :term and e.state = 'DUE'
            and lies_in(e.org, :county) and (s.status <> 'ENROLLED' or s.gone)\
            """;

    /// The bank has paid.
    private static final String PAID =
            """
            update entitlement e set state = 'GIVEN', given_on = :today, version = e.version + 1
            where e.kind = 'LIVING_SUBSIDY' and e.state = 'DUE' and e.term = :term
            and lies_in(e.org, :county) and exists (
                select 1 from application a where a.student_id = e.student_id
                and a.term = e.term and a.state = 'PAID')\
            """;

    private static final String CONFIRM =
            """
            update entitlement e
            set state = 'GIVEN', given_on = :day, confirmed_by = :by, version = e.version + 1
            from student s where s.id = e.student_id and e.org = :school and e.term = :term
            and e.kind = :kind and e.state = 'DUE' and not e.student_id = any (:except)
            and (cast(:class_name as text) is null or s.class_name = :class_name)\
            """;

    private static final String STRANGERS =
            """
            select e.id from unnest(cast(:except as uuid[])) e (id)
            where not exists (select from student s where s.id = e.id and s.org = :school)\
            """;

    private static final String ONE_OF = " and s.id = any (:students)";
    private static final String ONCE = " on conflict (student_id, term, kind) do nothing";
    private static final String COUNTIES =
            """
            select distinct split_part(org, '/', 1) as county from student
            where id = any (:students)\
            """;

    private final Sql sql;
    private final ApplicationTerms terms;

    EntitlementLedger(Sql sql, ApplicationTerms terms) {
        this.sql = sql;
        this.terms = terms;
    }

    /// A child who arrives, moves or joins a group is entitled at once; the rest is swept.
    void on(@Observes StudentsArrived arrived) {
        var students = arrived.own();
        if (students.isEmpty()) {
            return;
        }
        var counties =
                sql.query(COUNTIES)
                        .with("students", List.copyOf(students))
                        .list(row -> row.org("county"));
        for (var county : counties) {
            terms.current(county).ifPresent(term -> enter(county, term.code(), students));
        }
    }

    private void enter(OrgPath county, String term, Set<UUID> students) {
        var ids = List.copyOf(students);
        sql.update(EXEMPTIONS + ONE_OF + ONCE)
                .with("term", term)
                .with("county", county)
                .with("students", ids)
                .run();
        sql.update(SUBSIDIES + ONE_OF + ONCE)
                .with("term", term)
                .with("year", SchoolYear.of(term).text())
                .with("county", county)
                .with("students", ids)
                .run();
        sql.update(FOLLOW + ONE_OF)
                .with("term", term)
                .with("county", county)
                .with("students", ids)
                .run();
    }

    @Transactional
    void write(OrgPath county, String term, LocalDate today) {
        var year = SchoolYear.of(term).text();
        sql.update(EXEMPTIONS + ONCE).with("term", term).with("county", county).run();
        sql.update(SUBSIDIES + ONCE)
                .with("term", term)
                .with("year", year)
                .with("county", county)
                .run();
        sql.update(LAPSE).with("term", term).with("county", county).run();
        sql.update(FOLLOW).with("term", term).with("county", county).run();
        sql.update(PAID).with("today", today).with("term", term).with("county", county).run();
    }

    /// @return how many children got it
    /// @throws Refusal.Absent when somebody is excepted who is no child of the school
    void requireOf(OrgPath school, List<UUID> excepted) {
        var strangers =
                sql.query(STRANGERS)
                        .with("school", school)
                        .with("except", excepted)
                        .list(row -> row.id("id"));
        if (!strangers.isEmpty()) {
            throw Refusal.absent();
        }
    }

    int confirm(EntitlementConfirmation confirmation, OrgPath school, UUID by) {
        return sql.update(CONFIRM)
                .with("day", confirmation.on())
                .with("by", by)
                .with("school", school)
                .with("term", confirmation.term())
                .with("kind", confirmation.exemption().kind().name())
                .with("except", confirmation.except())
                .with("class_name", confirmation.className())
                .run();
    }
}
