package org.guanai.mentoring.rhythm.duty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.mentoring.rhythm.duty.Duties.Next;
import org.guanai.mentoring.rhythm.kind.Deed;
import org.guanai.mentoring.rhythm.kind.DeedSource;
import org.guanai.mentoring.rhythm.kind.DeedSource.Done;
import org.guanai.mentoring.rhythm.standing.DutyState;
import org.guanai.mentoring.rhythm.window.WindowCalendar;

/// Counts duties again from deeds, excuses and the calendar: their rows hold nothing else. Takes
/// many at once, with the same number of statements.
@ApplicationScoped
public class DutyRecount {
    private final Duties duties;
    private final Rhythms rhythms;
    private final List<DeedSource> sources;
    private final DenserRhythms denser;
    private final Reminders reminders;
    private final Clock clock;

    DutyRecount(
            Duties duties,
            Rhythms rhythms,
            @All List<DeedSource> sources,
            DenserRhythms denser,
            Reminders reminders,
            Clock clock) {
        this.duties = duties;
        this.rhythms = rhythms;
        this.sources = sources;
        this.denser = denser;
        this.reminders = reminders;
        this.clock = clock;
    }

    /// @return the duties in their new state
    public List<Duty> recount(Set<UUID> subjects) {
        return recounted(duties.of(subjects));
    }

    /// Duties of which no deed can be recorded yet.
    void begin(List<Duty> begun) {
        duties.begin(counted(begun, Map.of()));
        densen(denser.concerned(begun.stream().map(d -> d.subject().id()).collect(toSet())));
    }

    /// A denser rhythm may hold for these from now on.
    public void densen(Set<UUID> subjects) {
        if (!subjects.isEmpty()) {
            duties.densen(subjects);
            recount(subjects);
        }
    }

    void excuse(UUID subject) {
        duties.excuse(subject);
        recount(Set.of(subject));
    }

    /// @return the duties in their new state, which is saved
    List<Duty> recounted(List<Duty> locked) {
        if (locked.isEmpty()) {
            return locked;
        }
        var deeds = deeds(locked.stream().map(d -> d.subject().id()).collect(toSet()));
        var counted = counted(locked, deeds);
        duties.save(counted);
        return counted.stream().map(Next::duty).toList();
    }

    private List<Next> counted(List<Duty> some, Map<Key, List<Deed>> deeds) {
        var known = rhythms.of(some);
        var today = LocalDate.now(clock);
        return some.stream()
                .map(duty ->
                        counted(duty, known, deeds.getOrDefault(Key.of(duty), List.of()), today))
                .toList();
    }

    private Next counted(Duty duty, Rhythms.Known known, List<Deed> deeds, LocalDate today) {
        var taken = deeds.stream().filter(duty.kind()::takes).toList();
        var before = duty.state().misses();
        var state = DutyState.recounted(duty.kind(), known.rhythm(duty), taken, today, before);
        var counted = duty.in(state);
        return new Next(counted, nextStep(counted, known.calendar(duty), today));
    }

    Instant nextStep(Duty duty, Optional<WindowCalendar> calendar, LocalDate today) {
        return reminders.nextStep(duty, calendar, today);
    }

    private Map<Key, List<Deed>> deeds(Set<UUID> subjects) {
        return sources.stream()
                .flatMap(source -> source.of(subjects).stream())
                .collect(groupingBy(Key::of, mapping(Done::deed, toList())));
    }

    private record Key(UUID subject, String kind) {
        static Key of(Duty duty) {
            return new Key(duty.subject().id(), duty.kind().code());
        }

        static Key of(Done done) {
            return new Key(done.subject(), done.kind());
        }
    }
}
