package org.guanai.mentoring.scorecard;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Left-behind children who have a teacher as mentor, out of all left-behind children (2.4), as it
/// is now. The link leads to those who have none.
@ApplicationScoped
class TeacherCoverage implements Counted {
    @Produces static final RuleOf<Target> COVERAGE = new RuleOf<>("coverage", Target.class);

    /// SQL, since it counts. A look by index for each child: under row-level security a join would
    /// be planned for hardly any rows.
    private static final String COUNT =
            """
            select s.org, count(*) as children, count((
                select p.id from pairing p
                where p.student_id = s.id and p.kind = 'TEACHER' and p.ended_on is null)) as covered
            from student s
            where s.left_behind and s.status = 'ENROLLED' and not s.gone group by s.org\
            """;

    private final Sql sql;
    private final Rules rules;

    TeacherCoverage(Sql sql, Rules rules) {
        this.sql = sql;
        this.rules = rules;
    }

    @Override
    public String clause() {
        return "2.4";
    }

    @Override
    public String name() {
        return "left-behind-with-teacher";
    }

    @Override
    public String unit() {
        return "students";
    }

    @Override
    public Optional<BigDecimal> target(OrgPath place) {
        return Optional.of(rules.today(place).of(COVERAGE).content().target());
    }

    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        return sql.query(COUNT).list(Count.class).stream()
                .collect(toMap(Count::org, c -> Share.of(c.covered(), c.children())));
    }

    @Override
    public String records(TermSpan term) {
        return "/api/mentoring/gaps?lack=TEACHER";
    }

    /// @param target share of the left-behind children who have a teacher, 0–1
    record Target(@NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal target) {}

    private record Count(OrgPath org, long children, long covered) {}
}
