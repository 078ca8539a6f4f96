package org.guanai.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guanai.events.registry.CalendarSnapshot;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// The calendars of the counties, as far as the caller may know them. Each version is read once.
@ApplicationScoped
public class CountyCalendars {
    private static final WorkingDays NOT_ANNOUNCED = new WorkingDays(Set.of(), Set.of(), null);

    /// SQL, since the body travels only when its version is a new one.
    private static final String FIND =
            """
            select version, case when version <> :known then body end as body from county_calendar
            where org = :county and not gone\
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final Map<OrgPath, CountyCalendar> remembered = new ConcurrentHashMap<>();

    CountyCalendars(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// Empty until the registry has published one.
    ///
    /// @param place any organisation of the county
    public Optional<CountyCalendar> of(OrgPath place) {
        var county = place.county();
        var known = remembered.get(county);
        return sql.query(FIND)
                .with("county", county)
                .with("known", known == null ? -1 : known.version())
                .one(row -> row.text("body") == null ? known : read(row.text("body")));
    }

    /// As `of`, when its version was read along with something else already.
    ///
    /// @param version of the calendar, 0 when there is none
    public Optional<CountyCalendar> of(OrgPath place, long version) {
        var known = remembered.get(place.county());
        return known != null && known.version() == version ? Optional.of(known) : of(place);
    }

    /// First day of a term; empty when the county has no such term.
    ///
    /// @param term `2025-2026-2`
    public Optional<LocalDate> termStart(OrgPath place, String term) {
        return of(place).flatMap(c -> c.term(term)).map(Term::startsOn);
    }

    /// Where no calendar has arrived yet, plain weekdays, all of them provisional.
    public WorkingDays workingDays(OrgPath place) {
        return of(place).map(CountyCalendar::days).orElse(NOT_ANNOUNCED);
    }

    private CountyCalendar read(String body) {
        try {
            var calendar = CountyCalendar.of(json.readValue(body, CalendarSnapshot.class));
            remembered.put(calendar.county(), calendar);
            return calendar;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
