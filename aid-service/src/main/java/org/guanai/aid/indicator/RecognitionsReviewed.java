package org.guanai.aid.indicator;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.guanai.aid.term.SchoolYear;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Query;
import org.guanai.kit.sql.Sql;

/// Recognitions of hardship that were looked at again in a term (2.3, 教财〔2018〕16号), of those in
/// force.
@ApplicationScoped
class RecognitionsReviewed implements Counted {
    /// SQL, since it counts.
    private static final String COUNT =
            """
            select org, count(*) filter (where reviewed_term = :term)::numeric as part,
                count(*)::numeric as whole
            from recognition where state = 'RECOGNISED' and school_year = :year group by org\
            """;

    private final Sql sql;

    RecognitionsReviewed(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String clause() {
        return "2.3";
    }

    @Override
    public String name() {
        return "recognitions-reviewed";
    }

    @Override
    public String unit() {
        return "students";
    }

    @Override
    public Optional<BigDecimal> target(OrgPath place) {
        return Optional.of(BigDecimal.ONE);
    }

    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        return counted(term).list(Counts.class).stream()
                .collect(toMap(Counts::org, c -> new Share(c.part(), c.whole())));
    }

    private Query counted(TermSpan term) {
        return sql.query(COUNT)
                .with("term", term.code())
                .with("year", SchoolYear.of(term.code()).text());
    }

    @Override
    public String records(TermSpan term) {
        return "/api/aid/recognitions?state=RECOGNISED&term=" + term.code();
    }

    private record Counts(OrgPath org, BigDecimal part, BigDecimal whole) {}
}
