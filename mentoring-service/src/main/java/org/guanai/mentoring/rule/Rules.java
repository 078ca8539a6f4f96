package org.guanai.mentoring.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guanai.mentoring.sql.Row;
import org.guanai.mentoring.sql.Sql;

/// Which rule holds where and when (1.1). Remembered for a short time: rules change rarely, and
/// every contact asks.
@ApplicationScoped
public class Rules {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final String EFFECTIVE =
            """
            select distinct on (code) code, value, version, org <> '*' as local from rule
            where org in ('*', ?) and effective_from <= ? and (effective_to is null or effective_to >= ?)
            order by code, (org <> '*') desc, version desc\
            """;

    private final Sql sql;
    private final Clock clock;
    private final Map<String, Remembered> known = new ConcurrentHashMap<>();

    Rules(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Those that hold today in the county of an organisation; within a transaction.
    ///
    /// @param org any path below the county
    public RuleSet of(String org) {
        var county = org.split("/", 2)[0];
        var now = clock.instant();
        var remembered = known.get(county);
        if (remembered == null || !now.isBefore(remembered.until())) {
            remembered = new Remembered(read(county, LocalDate.now(clock)), now.plus(REMEMBERED));
            known.put(county, remembered);
        }
        return remembered.rules();
    }

    void forget() {
        known.clear();
    }

    /// Every version that the caller may read, a rule's newest first.
    List<RuleView> all() {
        return sql.list(
                """
                select org, code, value, unit, clause, basis, certainty, version, effective_from, effective_to
                from rule order by code, org, version desc limit 500\
                """,
                RuleView::of);
    }

    private RuleSet read(String county, LocalDate day) {
        var rules = new EnumMap<RuleCode, RuleSet.Held>(RuleCode.class);
        sql.list(EFFECTIVE, Effective::of, county, day, day)
                .forEach(e -> RuleCode.of(e.code()).ifPresent(code -> rules.put(code, e.held())));
        return new RuleSet(rules);
    }

    private record Remembered(RuleSet rules, Instant until) {}

    private record Effective(String code, RuleSet.Held held) {
        static Effective of(Row row) {
            var held =
                    new RuleSet.Held(row.number("value"), row.number("version"), row.flag("local"));
            return new Effective(row.text("code"), held);
        }
    }
}
