package org.guanai.safety.indicator;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.time.BusinessZone;

/// An indicator that one statement counts.
///
/// @param query with `:from`, `:to` (days) and `:until`, the earlier of the term's end and today;
///   answers org, part and whole
/// @param list path and query of the records; `{from}`, `{to}`, `{term}` and `{year}` are filled in
record CountedBySql(
        String clause, String name, String unit, String query, String list, Sql sql, Clock clock)
        implements Counted {
    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        var today = LocalDate.ofInstant(clock.instant(), BusinessZone.ID);
        var until = today.isBefore(term.endsOn()) ? today : term.endsOn();
        return sql
                .query(query)
                .with("from", term.startsOn())
                .with("to", term.endsOn())
                .with("until", until)
                .list(Part.class)
                .stream()
                .collect(toMap(Part::org, p -> Share.of(p.part(), p.whole())));
    }

    @Override
    public Optional<BigDecimal> target(OrgPath place) {
        return unit.equals("events") ? Optional.empty() : Optional.of(BigDecimal.ONE);
    }

    @Override
    public String records(TermSpan term) {
        return list.replace("{from}", term.startsOn().toString())
                .replace("{to}", term.endsOn().toString())
                .replace("{year}", term.code().substring(0, 4));
    }

    private record Part(OrgPath org, long part, long whole) {}
}
