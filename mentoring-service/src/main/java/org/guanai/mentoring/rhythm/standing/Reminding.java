package org.guanai.mentoring.rhythm.standing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guanai.events.mentoring.DutyOverdue.Level;
import org.guanai.kit.time.BusinessZone;
import org.guanai.reference.WorkingDays;

/// Who is reminded of a missed window, and when: the helper on the first day after it, then the
/// principal, then the county, each once (3.1.1a, 3.2.3b). Made good, the missed windows are
/// forgotten, and the next one begins with the helper again.
///
/// @param principalAfter working days after the window's end; the principal is told on the day
///   after them
/// @param lookBack days; reminders do not begin for a window that ended earlier
public record Reminding(WorkingDays days, int principalAfter, int countyAfter, int lookBack) {

    public static Reminding of(ReminderRule rule, WorkingDays days) {
        return new Reminding(
                days,
                rule.principalAfterWorkingDays(),
                rule.countyAfterWorkingDays(),
                rule.lookBackDays());
    }

    /// Reminders go out when schools work, not when a window ends at midnight.
    private static final LocalTime BEGIN = LocalTime.of(8, 0);

    public record Reminder(LocalDate dueOn, Level level) {}

    public record Outcome(DutyState state, List<Reminder> reminders) {}

    /// The last day whose reminders are due.
    public static LocalDate dayOf(Instant now) {
        var at = now.atZone(BusinessZone.ID);
        return at.toLocalTime().isBefore(BEGIN) ? at.toLocalDate().minusDays(1) : at.toLocalDate();
    }

    /// All reminders that are due by a day, and the state that remembers them.
    ///
    /// @param today as of `dayOf`
    /// @param enteredOn day on which the duty was entered
    public Outcome remind(DutyState state, LocalDate today, LocalDate enteredOn) {
        var reminders = new ArrayList<Reminder>();
        var misses = new ArrayList<Miss>();
        for (var miss : state.misses()) {
            var concerns = concerns(miss, state.misses(), today, enteredOn);
            while (concerns && !miss.isToldToAll() && !on(miss).isAfter(today)) {
                reminders.add(new Reminder(miss.end(), miss.next()));
                miss = miss.toldNext();
            }
            misses.add(miss);
        }
        return new Outcome(state.told(misses), reminders);
    }

    /// When the sweep has to look again; null when never.
    ///
    /// @param entered when the duty was entered
    /// @param quiet time after that for entering its deeds too
    public Instant nextStep(DutyState state, LocalDate today, Instant entered, Duration quiet) {
        var enteredOn = LocalDate.ofInstant(entered, BusinessZone.ID);
        var reminders =
                state.misses().stream()
                        .filter(m -> !m.isToldToAll())
                        .filter(m -> concerns(m, state.misses(), today, enteredOn))
                        .map(m -> on(m).atTime(BEGIN));
        var passing =
                Stream.of(state.dueUntil())
                        .filter(day -> !day.equals(DutyState.FAR))
                        .map(day -> day.plusDays(1).atStartOfDay());
        var earliest = entered.plus(quiet);
        return Stream.concat(reminders, passing)
                .min(LocalDateTime::compareTo)
                .map(at -> at.atZone(BusinessZone.ID).toInstant())
                .map(at -> at.isBefore(earliest) ? earliest : at)
                .orElse(null);
    }

    /// Whether a missed window is reminded of. Once begun, its reminders continue; they begin while
    /// it can still be made good. Of windows that had passed before the duty was entered only the
    /// oldest begins: they are one omission, not many.
    private boolean concerns(Miss miss, List<Miss> all, LocalDate today, LocalDate enteredOn) {
        if (miss.told() > 0) {
            return true;
        }
        if (!canBeMadeGood(miss, today) || !miss.end().isBefore(enteredOn)) {
            return canBeMadeGood(miss, today);
        }
        return all.stream()
                .filter(m -> m.end().isBefore(enteredOn))
                .filter(m -> m.told() > 0 || canBeMadeGood(m, today))
                .findFirst()
                .filter(miss::equals)
                .isPresent();
    }

    private boolean canBeMadeGood(Miss miss, LocalDate today) {
        return !miss.end().isBefore(today.minusDays(lookBack));
    }

    private LocalDate on(Miss miss) {
        return switch (miss.next()) {
            case HELPER -> miss.end().plusDays(1);
            case PRINCIPAL -> days.plusWorkdays(miss.end(), principalAfter).plusDays(1);
            case COUNTY -> days.plusWorkdays(miss.end(), countyAfter).plusDays(1);
        };
    }
}
