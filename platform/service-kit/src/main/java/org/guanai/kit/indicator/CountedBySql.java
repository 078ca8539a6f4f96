package org.guanai.kit.indicator;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// An indicator that one statement counts.
record CountedBySql(IndicatorMeaning meaning, String statement, Sql sql, Clock clock)
        implements Counted {
    @Override
    public String clause() {
        return meaning.clause();
    }

    @Override
    public String name() {
        return meaning.name();
    }

    @Override
    public String unit() {
        return meaning.unit();
    }

    @Override
    public Optional<BigDecimal> target(OrgPath place) {
        return Optional.ofNullable(meaning.target());
    }

    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        return sql
                .query(statement)
                .with(Parameters.of(term, LocalDate.now(clock)))
                .list(Count.class)
                .stream()
                .collect(toMap(Count::org, count -> new Share(count.part, count.whole)));
    }

    @Override
    public String records(TermSpan term) {
        return meaning.records()
                .replace("{term}", term.code())
                .replace("{from}", term.startsOn().toString())
                .replace("{to}", term.endsOn().toString());
    }

    private record Count(OrgPath org, BigDecimal part, BigDecimal whole) {}

    /// What a statement may name.
    private record Parameters(
            String term,
            LocalDate first,
            LocalDate last,
            Instant from,
            Instant to,
            int year,
            LocalDate today) {
        static Parameters of(TermSpan term, LocalDate today) {
            return new Parameters(
                    term.code(),
                    term.startsOn(),
                    term.endsOn(),
                    term.from(),
                    term.to(),
                    term.schoolYear(),
                    today);
        }
    }
}
