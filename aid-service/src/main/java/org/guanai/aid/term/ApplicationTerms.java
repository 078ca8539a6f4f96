package org.guanai.aid.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.reference.CountyCalendars;
import org.guanai.reference.Term;

/// Which terms may be applied for: the current one, the next one shortly before it begins, and the
/// last one shortly after it ended. The stage and the boarding of today say nothing of a term of
/// years ago.
@ApplicationScoped
public class ApplicationTerms {
    @Produces
    static final RuleOf<OpenDays> APPLICATION_TERMS =
            new RuleOf<>("application-terms", OpenDays.class);

    private final CountyCalendars calendars;
    private final Rules rules;

    /// SQL: the calendars are kept as they come.
    private static final String COUNTIES = "select org from county_calendar where not gone";

    private final Clock clock;
    private final Sql sql;

    ApplicationTerms(CountyCalendars calendars, Rules rules, Clock clock, Sql sql) {
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
        this.sql = sql;
    }

    /// @param term `2025-2026-2`
    /// @throws Refusal.Unprocessable when the county has no such term, or it is not open
    public Term open(OrgPath place, String term) {
        var found =
                calendars
                        .of(place)
                        .flatMap(c -> c.term(term))
                        .orElseThrow(() -> Refusal.unprocessable("aid.term-unknown", "term"));
        var days = rules.today(place).of(APPLICATION_TERMS).content();
        var today = LocalDate.now(clock);
        if (today.isBefore(found.startsOn().minusDays(days.beforeStart()))
                || today.isAfter(found.endsOn().plusDays(days.afterEnd()))) {
            throw Refusal.unprocessable("aid.term-not-open", "term");
        }
        return found;
    }

    /// The term that today lies in, else the one before; empty while the county has no calendar.
    public Optional<Term> current(OrgPath place) {
        return calendars.of(place).flatMap(c -> c.latestTerm(LocalDate.now(clock)));
    }

    /// The current term of each county that has a calendar.
    @Transactional
    public Map<OrgPath, Term> currentOfAll() {
        var all = new TreeMap<OrgPath, Term>();
        for (var county : sql.query(COUNTIES).list(row -> row.org("org"))) {
            current(county).ifPresent(term -> all.put(county, term));
        }
        return all;
    }

    /// @param beforeStart days before its first day from which a term is open
    /// @param afterEnd days after its last day for which it stays open
    record OpenDays(@Min(0) @Max(180) int beforeStart, @Min(0) @Max(180) int afterEnd) {}
}
