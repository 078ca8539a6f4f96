package org.guanai.mentoring.measure;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// An indicator that one statement counts: `org`, `part` and `whole` by school, between `:first`
/// and `:last` of the term.
public final class CountedBySql implements Counted {
    private final Sql sql;
    private final Meaning meaning;
    private final String statement;

    public CountedBySql(Sql sql, Meaning meaning, String statement) {
        this.sql = sql;
        this.meaning = meaning;
        this.statement = statement;
    }

    @Override
    public String clause() {
        return meaning.clause;
    }

    @Override
    public String name() {
        return meaning.name;
    }

    @Override
    public String unit() {
        return meaning.unit;
    }

    @Override
    public Optional<BigDecimal> target(OrgPath place) {
        return Optional.ofNullable(meaning.target);
    }

    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        return sql
                .query(statement)
                .with("first", term.startsOn())
                .with("last", term.endsOn())
                .list(Count.class)
                .stream()
                .collect(toMap(Count::org, c -> Share.of(c.part, c.whole)));
    }

    @Override
    public String records(TermSpan term) {
        return meaning.records
                .replace("{term}", term.code())
                .replace("{from}", term.startsOn().toString())
                .replace("{to}", term.endsOn().toString());
    }

    /// @param target share that is demanded; null when none is
    /// @param records path and query of the records, with `{term}`, `{from}` and `{to}`
    public record Meaning(
            String clause, String name, String unit, BigDecimal target, String records) {}

    private record Count(OrgPath org, long part, long whole) {}
}
