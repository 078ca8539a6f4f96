package org.guanai.notification.indicator;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// An indicator that one statement counts: `org`, `part` and `whole` by school, of the term from
/// `:from` until before `:to`.
final class CountedRows implements Counted {
    private final Sql sql;
    private final Meaning meaning;
    private final String statement;

    CountedRows(Sql sql, Meaning meaning, String statement) {
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
                .with("from", term.from())
                .with("to", term.to())
                .list(Count.class)
                .stream()
                .collect(toMap(Count::org, c -> Share.of(c.part, c.whole)));
    }

    @Override
    public String records(TermSpan term) {
        return meaning.records.replace(":term", term.code());
    }

    /// @param target null where none is demanded
    /// @param records path of the list behind the number; `:term` stands for the term
    record Meaning(String clause, String name, String unit, BigDecimal target, String records) {}

    private record Count(OrgPath org, long part, long whole) {}
}
