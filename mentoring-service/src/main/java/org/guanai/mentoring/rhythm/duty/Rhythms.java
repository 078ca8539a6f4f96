package org.guanai.mentoring.rhythm.duty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.mentoring.rhythm.duty.Activity.Pause;
import org.guanai.mentoring.rhythm.window.Calendars;
import org.guanai.mentoring.rhythm.window.CountyCalendar;
import org.guanai.mentoring.sql.Row;
import org.guanai.mentoring.sql.Sql;

/// Finds the rhythms of many duties with few statements: each county's calendar once, and the
/// pauses of those who have any.
@ApplicationScoped
class Rhythms {
    private static final String PAUSES =
            "select pairing_id, duty, starts_on, ends_on from pause where pairing_id = any(?)";

    private final Sql sql;
    private final Calendars calendars;

    Rhythms(Sql sql, Calendars calendars) {
        this.sql = sql;
        this.calendars = calendars;
    }

    Known of(List<Duty> duties) {
        var counties = new HashMap<String, Optional<CountyCalendar>>();
        duties.forEach(d -> counties.computeIfAbsent(Calendars.county(d.org()), calendars::of));
        var paused =
                duties.stream()
                        .filter(Duty::paused)
                        .map(Duty::pairingId)
                        .distinct()
                        .toArray(UUID[]::new);
        return new Known(counties, paused.length == 0 ? Map.of() : pauses(paused));
    }

    private Map<UUID, List<Pause>> pauses(UUID[] pairings) {
        return sql.list(PAUSES, OfPairing::read, (Object) pairings).stream()
                .collect(groupingBy(OfPairing::pairingId, mapping(OfPairing::pause, toList())));
    }

    private record OfPairing(UUID pairingId, Pause pause) {
        static OfPairing read(Row row) {
            var pause =
                    new Pause(
                            row.one(DutyKind.class, "duty"),
                            row.date("starts_on"),
                            row.date("ends_on"));
            return new OfPairing(row.id("pairing_id"), pause);
        }
    }

    /// Calendars and pauses of a batch.
    record Known(Map<String, Optional<CountyCalendar>> counties, Map<UUID, List<Pause>> pauses) {
        Optional<CountyCalendar> calendar(Duty duty) {
            return counties.get(Calendars.county(duty.org()));
        }

        Rhythm rhythm(Duty duty) {
            var resting = pauses.getOrDefault(duty.pairingId(), List.of());
            return calendar(duty)
                    .map(c ->
                            Rhythm.of(
                                    c, duty.kind(), new Activity(duty.activeFrom(), null, resting)))
                    .orElseGet(Rhythm::none);
        }
    }
}
