package org.guanai.safety.owed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.owed.Late;
import org.guanai.reference.CountyCalendar;
import org.guanai.reference.CountyCalendars;

/// Schools that have not done as often as demanded what each county's calendar says is due.
@ApplicationScoped
class MissedBySchool {
    private static final String COUNTIES =
            "select org from organisation where kind = 'COUNTY' and not gone";

    private final Sql sql;
    private final CountyCalendars calendars;

    MissedBySchool(Sql sql, CountyCalendars calendars) {
        this.sql = sql;
        this.calendars = calendars;
    }

    /// @param missed with `:county`, `:from`, `:until` and `:demanded`; answers id and org of the
    ///   schools
    List<Late> late(OverdueKind kind, String missed, Demands demands) {
        return sql.query(COUNTIES).list(row -> row.org("org")).stream()
                .flatMap(county ->
                        calendars.of(county).stream()
                                .flatMap(calendar -> demands.of(county, calendar))
                                .flatMap(due ->
                                        schools(missed, county, due).map(s -> late(kind, s, due))))
                .toList();
    }

    private Stream<School> schools(String missed, OrgPath county, Demand due) {
        return sql
                .query(missed)
                .with("county", county)
                .with("from", due.from)
                .with("until", due.until)
                .with("demanded", due.times)
                .list(School.class)
                .stream();
    }

    private static Late late(OverdueKind kind, School school, Demand due) {
        return new Late(kind, school.id, null, school.org, null, Roles.SAFETY_OFFICER, due.until);
    }

    /// What is due in a county.
    interface Demands {
        Stream<Demand> of(OrgPath county, CountyCalendar calendar);
    }

    /// So often between two days, both included; it is late the day after.
    record Demand(LocalDate from, LocalDate until, int times) {}

    private record School(UUID id, OrgPath org) {}
}
