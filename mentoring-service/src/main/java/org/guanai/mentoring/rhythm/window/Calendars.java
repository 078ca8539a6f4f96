package org.guanai.mentoring.rhythm.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.rhythm.window.CountyCalendar.TermSpan;
import org.guanai.reference.CountyCalendars;
import org.guanai.reference.Term;
import org.guanai.reference.WorkingDays;

/// The counties' calendars, computed once per version and remembered.
@ApplicationScoped
public class Calendars {
    @Produces
    public static final RuleOf<CadenceRules> CADENCE = new RuleOf<>("cadence", CadenceRules.class);

    private final CountyCalendars reference;
    private final Rules rules;
    private final Map<String, CountyCalendar> known = new ConcurrentHashMap<>();

    Calendars(CountyCalendars reference, Rules rules) {
        this.reference = reference;
        this.rules = rules;
    }

    /// The county of a path.
    public static String county(String org) {
        return org.split("/", 2)[0];
    }

    /// The calendar of the county of an organisation; empty until the registry has published one.
    /// Costs a look at its version.
    public Optional<CountyCalendar> of(String org) {
        return reference.of(new OrgPath(org)).map(c -> cut(c.county().text(), c.version(), c.days(), c.terms()));
    }

    /// As `of`, when the version was read along with something else already.
    ///
    /// @param version 0 when there is no calendar
    public Optional<CountyCalendar> of(String org, long version) {
        return reference.of(new OrgPath(org), version).map(c -> cut(c.county().text(), c.version(), c.days(), c.terms()));
    }

    private CountyCalendar cut(String county, long version, WorkingDays days, List<Term> terms) {
        var cadence = rules.today(county).of(CADENCE).content();
        var remembered = known.get(county);
        if (remembered != null
                && remembered.version() == version
                && remembered.rules().equals(cadence)) {
            return remembered;
        }
        var spans = terms.stream().map(Calendars::span).toList();
        var cut = CountyCalendar.of(version, days, cadence, spans);
        known.put(county, cut);
        return cut;
    }

    /// The term asked for, else the one that runs or ran last.
    public Optional<TermSpan> term(String org, String code, LocalDate today) {
        return reference
                .of(new OrgPath(org))
                .flatMap(c -> code == null ? c.latestTerm(today) : c.term(code))
                .map(Calendars::span);
    }

    private static TermSpan span(Term t) {
        return new TermSpan(t.code(), t.name(), t.startsOn(), t.endsOn());
    }
}
