package org.guanai.registry.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Whether every child is counted, reviewed, placed nearby and answered (3.1.3b, 3.3.3a, 3.1.2c–d).
@ApplicationScoped
class FairnessIndicators {
    private static final String CENSUS =
            """
            select l.org, count(*) filter (where l.outcome <> 'UNDECIDED') as part, count(*) as whole
            from census_line l join census c on c.id = l.census_id where c.term = :term group by l.org\
            """;
    private static final String REVIEWS =
            """
            select org, count(*) filter (where review_on >= least(:to, current_date)) as part, count(*) as whole
            from group_recognition where group_name = 'LEARNING_DIFFICULTY' and withdrawn_at is null
                and from_on <= :to and (ended_on is null or ended_on > :to) group by org\
            """;
    private static final String PLACES =
            """
            select school as org, count(*) filter (where outcome = 'DESIGNATED') as part, count(*) as whole
            from place_application where school is not null and withdrawn_at is null
                and decided_on between :from and :to group by school\
            """;
    private static final String COMPLAINTS =
            """
            select org, count(*) filter (where answered_on <= answer_by) as part, count(*) as whole
            from treatment_complaint where withdrawn_at is null and answer_by between :from and :to group by org\
            """;

    private final Sql sql;

    FairnessIndicators(Sql sql) {
        this.sql = sql;
    }

    @Produces
    Counted census() {
        return new OfStatement(
                "3.1.3b",
                "census-decided",
                "students",
                CENSUS,
                "/api/registry/census-children",
                sql);
    }

    @Produces
    Counted reviews() {
        return new OfStatement(
                "3.3.3a",
                "difficulties-in-review",
                "students",
                REVIEWS,
                "/api/registry/recognitions",
                sql);
    }

    @Produces
    Counted places() {
        var records = "/api/registry/place-applications?decided=true";
        return new OfStatement("3.1.2c", "placed-nearby", "children", PLACES, records, sql);
    }

    @Produces
    Counted complaints() {
        var records = "/api/registry/treatment-complaints?closed=true";
        return new OfStatement(
                "3.1.2d", "complaints-answered-in-time", "complaints", COMPLAINTS, records, sql);
    }

    private record OfStatement(
            String clause, String name, String unit, String statement, String list, Sql sql)
            implements Counted {
        @Override
        public Optional<BigDecimal> target(OrgPath place) {
            return name.equals("placed-nearby") ? Optional.empty() : Optional.of(BigDecimal.ONE);
        }

        @Override
        public Map<OrgPath, Share> bySchool(TermSpan term) {
            var query = sql.query(statement);
            var named = Map.of("term", term.code(), "from", term.startsOn(), "to", term.endsOn());
            named.forEach((parameter, value) -> {
                if (statement.contains(":" + parameter)) {
                    query.with(parameter, value);
                }
            });
            var shares = new HashMap<OrgPath, Share>();
            query.list(Count.class).forEach(c -> shares.put(c.org, Share.of(c.part, c.whole)));
            return shares;
        }

        @Override
        public String records(TermSpan term) {
            return list.endsWith("census-children") ? list + "?term=" + term.code() : list;
        }

        private record Count(OrgPath org, long part, long whole) {}
    }
}
