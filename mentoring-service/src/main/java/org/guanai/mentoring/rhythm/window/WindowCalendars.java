package org.guanai.mentoring.rhythm.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.CountyCalendar;
import org.guanai.reference.CountyCalendars;

/// The counties' calendars, cut into windows once for each version and remembered.
@ApplicationScoped
public class WindowCalendars {
    @Produces
    public static final RuleOf<CadenceRules> CADENCE = new RuleOf<>("cadence", CadenceRules.class);

    private final CountyCalendars calendars;
    private final Rules rules;
    private final Map<OrgPath, WindowCalendar> known = new ConcurrentHashMap<>();

    WindowCalendars(CountyCalendars calendars, Rules rules) {
        this.calendars = calendars;
        this.rules = rules;
    }

    /// Empty until the registry has published one. Costs a look at its version.
    ///
    /// @param place any organisation of the county
    public Optional<WindowCalendar> of(OrgPath place) {
        return calendars.of(place).map(this::cut);
    }

    /// As `of`, when its version was read along with something else already.
    ///
    /// @param version of the calendar, 0 when there is none
    public Optional<WindowCalendar> of(OrgPath place, long version) {
        return version == 0 ? Optional.empty() : calendars.of(place, version).map(this::cut);
    }

    private WindowCalendar cut(CountyCalendar calendar) {
        var rule = rules.today(calendar.county()).of(CADENCE).content();
        var remembered = known.get(calendar.county());
        if (remembered != null
                && remembered.version() == calendar.version()
                && remembered.rules().equals(rule)) {
            return remembered;
        }
        var cut = WindowCalendar.of(calendar, rule);
        known.put(calendar.county(), cut);
        return cut;
    }
}
