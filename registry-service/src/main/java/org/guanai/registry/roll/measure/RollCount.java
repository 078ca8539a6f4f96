package org.guanai.registry.roll.measure;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// An indicator that one statement counts by school or village. SQL, since it counts.
///
/// @param target null where none is demanded
/// @param text answers org, part and whole; takes `:from` and `:to`, first and last day of the term
record RollCount(
        String clause,
        String name,
        String unit,
        BigDecimal target,
        String records,
        String text,
        Sql sql)
        implements Counted {
    @Override
    public Optional<BigDecimal> target(OrgPath place) {
        return Optional.ofNullable(target);
    }

    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        return sql
                .query(text)
                .with("from", term.startsOn())
                .with("to", term.endsOn())
                .list(Row.class)
                .stream()
                .collect(toMap(Row::org, row -> Share.of(row.part(), row.whole())));
    }

    @Override
    public String records(TermSpan term) {
        return records;
    }

    private record Row(OrgPath org, long part, long whole) {}
}
