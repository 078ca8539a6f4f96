package org.guanai.registry.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Query;
import org.guanai.kit.sql.Sql;

/// An indicator that one statement counts: a row `org, part, whole` for each place that has a
/// number. The statement may name the first and last day of the term, the day of today and the year
/// in which the school year began.
///
/// @param full whether the whole is demanded
record SqlCount(
        String clause,
        String name,
        String unit,
        boolean full,
        String records,
        String statement,
        Sql sql,
        Clock clock)
        implements Counted {
    private static final int YEAR = 4;

    @Override
    public Optional<BigDecimal> target(OrgPath place) {
        return full ? Optional.of(BigDecimal.ONE) : Optional.empty();
    }

    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        var query = sql.query(statement);
        with(query, "from", term.startsOn());
        with(query, "to", term.endsOn());
        with(query, "today", LocalDate.now(clock));
        with(query, "year", Integer.valueOf(term.code().substring(0, YEAR)));
        return query.list(Row.class).stream()
                .collect(Collectors.toMap(Row::org, row -> Share.of(row.part(), row.whole())));
    }

    @Override
    public String records(TermSpan term) {
        return records;
    }

    private void with(Query query, String parameter, Object value) {
        if (Pattern.compile(":" + parameter + "\\b").matcher(statement).find()) {
            query.with(parameter, value);
        }
    }

    private record Row(OrgPath org, long part, long whole) {}
}
