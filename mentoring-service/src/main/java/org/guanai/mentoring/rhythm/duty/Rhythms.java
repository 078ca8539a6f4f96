package org.guanai.mentoring.rhythm.duty;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.rhythm.standing.Denser;
import org.guanai.mentoring.rhythm.standing.Excuse;
import org.guanai.mentoring.rhythm.standing.Rhythm;
import org.guanai.mentoring.rhythm.window.WindowCalendar;
import org.guanai.mentoring.rhythm.window.WindowCalendars;

/// Finds the rhythms of many duties with few statements: each county's calendar once, and the
/// excuses of those that have any.
@ApplicationScoped
public class Rhythms {
    private final WindowCalendars calendars;
    private final Excuses excuses;
    private final DenserRhythms denser;

    Rhythms(WindowCalendars calendars, Excuses excuses, DenserRhythms denser) {
        this.calendars = calendars;
        this.excuses = excuses;
        this.denser = denser;
    }

    public Known of(List<Duty> duties) {
        var counties = new HashMap<OrgPath, Optional<WindowCalendar>>();
        duties.forEach(d -> counties.computeIfAbsent(d.subject().org().county(), calendars::of));
        var excused =
                duties.stream().filter(Duty::excused).map(d -> d.subject().id()).collect(toSet());
        var dense =
                duties.stream().filter(Duty::denser).map(d -> d.subject().id()).collect(toSet());
        return new Known(
                counties,
                excused.isEmpty() ? Map.of() : excuses.of(excused),
                dense.isEmpty() ? Map.of() : denser.of(dense));
    }

    /// Calendars, excuses and denser rhythms of a batch.
    public record Known(
            Map<OrgPath, Optional<WindowCalendar>> counties,
            Map<UUID, List<Excuse>> excuses,
            Map<UUID, List<Denser>> denser) {
        public Optional<WindowCalendar> calendar(Duty duty) {
            return counties.get(duty.subject().org().county());
        }

        public Rhythm rhythm(Duty duty) {
            var subject = duty.subject().id();
            return duty.rhythm(
                    calendar(duty),
                    excuses.getOrDefault(subject, List.of()),
                    denser.getOrDefault(subject, List.of()));
        }
    }
}
