package org.guanai.mentoring.match.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.match.event.PairingKind;

/// Who there is, and for whom. SQL by hand: it counts the children of each helper of a school.
@ApplicationScoped
class Candidates {
    private static final String TEACHERS =
            """
            select t.id, t.name, t.class_ids,
                (select count(*) from pairing p where p.helper_id = t.id and p.kind = 'TEACHER' and p.ended_on is null)::int
                    as children,
                exists (select from helper_absence a where a.helper_id = t.id and a.withdrawn_at is null
                    and a.starts_on <= :today and a.ends_on >= :today) as away
            from staff t
            where (t.org = :school or starts_with(t.org, :school || '/')) and t.active and not t.gone
            and t.posts && array['teacher', 'class-teacher']\
            """;

    /// Those with a passed vetting of the school and of what lies above it (3.1.4e).
    private static final String SURROGATES =
            """
            select h.id, h.name, array[]::uuid[] as class_ids,
                (select count(*) from pairing p where p.helper_id = h.id and p.ended_on is null)::int as children,
                false as away
            from helper h
            where (h.org = :school or starts_with(:school, h.org || '/')) and h.type = 'SURROGATE_PARENT'
            and h.state = 'ACTIVE' and h.vetted_until >= :today\
            """;

    private static final String CHILDREN =
            """
            select s.id, s.name, s.class_id, s.class_name,
                array(select distinct p.helper_id from pairing p where p.student_id = s.id and p.ended_on is not null)
                    as helpers
            from student s where s.status = 'ENROLLED' and not s.gone\
            """;
    private static final String ONE = " and s.id = :student";

    /// Left-behind children without a teacher (3.1.3f), class by class.
    private static final String WITHOUT_TEACHER =
            """
             and s.org = :school and s.left_behind and not exists (
                select from pairing p where p.student_id = s.id and p.kind = 'TEACHER' and p.ended_on is null)
            order by s.class_id, s.id limit :limit\
            """;

    private final Sql sql;

    Candidates(Sql sql) {
        this.sql = sql;
    }

    List<Candidate> of(PairingKind kind, OrgPath school, LocalDate today) {
        var text =
                switch (kind) {
                    case TEACHER -> TEACHERS;
                    case SURROGATE -> SURROGATES;
                };
        return sql.query(text)
                .with("school", school)
                .with("today", today)
                .list(Candidates::candidate);
    }

    Optional<HelplessChild> child(UUID student) {
        return sql.query(CHILDREN + ONE).with("student", student).one(Candidates::child);
    }

    List<HelplessChild> withoutTeacher(OrgPath school, int limit) {
        return sql.query(CHILDREN + WITHOUT_TEACHER)
                .with("school", school)
                .with("limit", limit)
                .list(Candidates::child);
    }

    private static Candidate candidate(Row row) {
        return new Candidate(
                row.id("id"),
                row.text("name"),
                row.ids("class_ids"),
                row.number("children"),
                row.flag("away"));
    }

    private static HelplessChild child(Row row) {
        return new HelplessChild(
                row.id("id"),
                row.text("name"),
                row.id("class_id"),
                row.text("class_name"),
                new HashSet<>(row.ids("helpers")));
    }
}
