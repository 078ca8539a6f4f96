package org.guanai.registry.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.math.BigDecimal;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.IndicatorMeaning;
import org.guanai.kit.indicator.SqlIndicators;

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
            select org, count(*) filter (where review_on >= least(:last, current_date)) as part, count(*) as whole
            from group_recognition where group_name = 'LEARNING_DIFFICULTY' and withdrawn_at is null
                and from_on <= :last and (ended_on is null or ended_on > :last) group by org\
            """;
    private static final String PLACES =
            """
            select school as org, count(*) filter (where outcome = 'DESIGNATED') as part, count(*) as whole
            from place_application where school is not null and withdrawn_at is null
                and decided_on between :first and :last group by school\
            """;
    private static final String COMPLAINTS =
            """
            select org, count(*) filter (where answered_on <= answer_by) as part, count(*) as whole
            from treatment_complaint where withdrawn_at is null and answer_by between :first and :last group by org\
            """;

    private final SqlIndicators indicators;

    FairnessIndicators(SqlIndicators indicators) {
        this.indicators = indicators;
    }

    @Produces
    Counted census() {
        return indicators.counted(
                new IndicatorMeaning(
                        "3.1.3b",
                        "census-decided",
                        "students",
                        BigDecimal.ONE,
                        "/api/registry/census-children?term={term}"),
                CENSUS);
    }

    @Produces
    Counted reviews() {
        return indicators.counted(
                new IndicatorMeaning(
                        "3.3.3a",
                        "difficulties-in-review",
                        "students",
                        BigDecimal.ONE,
                        "/api/registry/recognitions"),
                REVIEWS);
    }

    @Produces
    Counted places() {
        var records = "/api/registry/place-applications?decided=true";
        return indicators.counted(
                new IndicatorMeaning("3.1.2c", "placed-nearby", "children", null, records), PLACES);
    }

    @Produces
    Counted complaints() {
        var records = "/api/registry/treatment-complaints?closed=true";
        return indicators.counted(
                new IndicatorMeaning(
                        "3.1.2d",
                        "complaints-answered-in-time",
                        "complaints",
                        BigDecimal.ONE,
                        records),
                COMPLAINTS);
    }
}
