package org.guanai.mentoring.care.tutoring;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Struggling learners who were tutored in a term, out of all of them (3.1.3g). SQL, since it
/// counts.
@ApplicationScoped
class StrugglingTutored implements Counted {
    private static final String COUNT =
            """
            select s.org, count(*) as children, count((
                select min(t.id::text) from tutoring t where t.student_id = s.id and t.withdrawn_at is null
                and t.held_on between :first and :last)) as tutored
            from student s
            where s.groups @> array['LEARNING_DIFFICULTY'] and s.status = 'ENROLLED' and not s.gone group by s.org\
            """;

    private final Sql sql;

    StrugglingTutored(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String clause() {
        return "3.1.3g";
    }

    @Override
    public String name() {
        return "struggling-tutored";
    }

    @Override
    public String unit() {
        return "students";
    }

    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        return sql
                .query(COUNT)
                .with("first", term.startsOn())
                .with("last", term.endsOn())
                .list(Tutored.class)
                .stream()
                .collect(toMap(Tutored::org, t -> Share.of(t.tutored, t.children)));
    }

    @Override
    public String records(TermSpan term) {
        return "/api/mentoring/tutorings?from=%s&to=%s".formatted(term.startsOn(), term.endsOn());
    }

    private record Tutored(OrgPath org, long children, long tutored) {}
}
