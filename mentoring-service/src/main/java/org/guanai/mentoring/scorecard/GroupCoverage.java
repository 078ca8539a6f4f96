package org.guanai.mentoring.scorecard;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.match.gap.Entitlements;

/// Children of each special group whom somebody looks after, a teacher or a surrogate parent, out
/// of all of that group (2.4), as it is now; demanded where the county's rule `entitled-groups`
/// says so. Left-behind children are counted by their teachers.
@ApplicationScoped
class GroupCoverage {
    /// SQL, since it counts. A look by index for each child, as for teachers.
    private static final String COUNT =
            """
            select s.org, count(*) as children, count((
                select min(p.id::text) from pairing p where p.student_id = s.id and p.ended_on is null)) as covered
            from student s
            where s.groups @> array[:group::text] and s.status = 'ENROLLED' and not s.gone group by s.org\
            """;

    private final Sql sql;
    private final Entitlements entitlements;

    GroupCoverage(Sql sql, Entitlements entitlements) {
        this.sql = sql;
        this.entitlements = entitlements;
    }

    @Produces
    Counted hardship() {
        return new OfGroup(SpecialGroup.HARDSHIP, "hardship-with-helper", this);
    }

    @Produces
    Counted learning() {
        return new OfGroup(SpecialGroup.LEARNING_DIFFICULTY, "struggling-with-helper", this);
    }

    @Produces
    Counted migrants() {
        return new OfGroup(SpecialGroup.MIGRANT, "migrants-with-helper", this);
    }

    private Map<OrgPath, Share> count(SpecialGroup group) {
        return sql.query(COUNT).with("group", group).list(Covered.class).stream()
                .collect(toMap(Covered::org, c -> Share.of(c.covered, c.children)));
    }

    private record Covered(OrgPath org, long children, long covered) {}

    private record OfGroup(SpecialGroup group, String name, GroupCoverage coverage)
            implements Counted {
        @Override
        public String clause() {
            return "2.4";
        }

        @Override
        public String unit() {
            return "students";
        }

        @Override
        public Optional<BigDecimal> target(OrgPath place) {
            return coverage.entitlements.of(place).helped().contains(group)
                    ? Optional.of(BigDecimal.ONE)
                    : Optional.empty();
        }

        @Override
        public Map<OrgPath, Share> bySchool(TermSpan term) {
            return coverage.count(group);
        }

        @Override
        public String records(TermSpan term) {
            return "/api/mentoring/gaps?lack=HELPER&group=" + group;
        }
    }
}
