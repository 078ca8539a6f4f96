package org.guanai.kit.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.guanai.kit.sql.Sql;

/// Makes the indicators that one statement counts: most of them.
@ApplicationScoped
public class SqlIndicators {
    private final Sql sql;
    private final Clock clock;

    SqlIndicators(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param statement answers a row `org, part, whole` for each school that has a number. It may
    ///   name, of the term, `:term` (its code), `:first` and `:last` (days, both included), `:from`
    ///   and `:to` (instants, the second excluded) and `:year` (in which its school year began);
    ///   and `:today`.
    public Counted counted(IndicatorMeaning meaning, String statement) {
        return new CountedBySql(meaning, statement, sql, clock);
    }
}
