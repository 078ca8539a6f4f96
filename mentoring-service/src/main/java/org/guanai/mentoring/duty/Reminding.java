package org.guanai.mentoring.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guanai.events.mentoring.DutyOverdue.Level;
import org.guanai.kit.calendar.WorkingDays;
import org.guanai.kit.time.BusinessZone;
import org.guanai.mentoring.rule.RuleCode;
import org.guanai.mentoring.rule.RuleSet;

/// When whom is reminded of a missed window: the helper on the first day after it, then the
/// principal, then the county, each once (3.1.1a, 3.2.3b). Made good, the missed windows are
/// forgotten, and the next one begins with the helper again.
///
/// @param principalAfter working days after the window's end; the principal is told on the day
///   after them
/// @param lookBack days; of a window that ended earlier nobody begins to be reminded
record Reminding(WorkingDays days, int principalAfter, int countyAfter, int lookBack) {

    static Reminding of(RuleSet rules, WorkingDays days) {
        return new Reminding(
                days,
                rules.get(RuleCode.PRINCIPAL_REMINDED_AFTER),
                rules.get(RuleCode.COUNTY_REMINDED_AFTER),
                rules.get(RuleCode.REMINDERS_LOOK_BACK));
    }

    record Reminder(LocalDate dueOn, Level level) {}

    record Outcome(DutyState state, List<Reminder> reminders) {}

    /// All reminders that are due by a day, and the state that remembers them.
    Outcome remind(DutyState state, LocalDate today) {
        var reminders = new ArrayList<Reminder>();
        var misses = new ArrayList<Miss>();
        for (var miss : state.misses()) {
            while (isRemindedOf(miss, today) && !on(miss).isAfter(today)) {
                reminders.add(new Reminder(miss.end(), miss.next()));
                miss = miss.toldNext();
            }
            misses.add(miss);
        }
        return new Outcome(state.told(misses), reminders);
    }

    /// When the sweep has to look again; null when never.
    ///
    /// @param notBefore whoever enters a pairing of the past gets time to enter its contacts too
    Instant nextStep(DutyState state, LocalDate today, Instant notBefore) {
        var reminders = state.misses().stream().filter(m -> isRemindedOf(m, today)).map(this::on);
        var passing =
                Stream.of(state.dueUntil())
                        .filter(day -> !day.equals(DutyState.FAR))
                        .map(day -> day.plusDays(1));
        return Stream.concat(reminders, passing)
                .min(LocalDate::compareTo)
                .map(day -> day.atStartOfDay(BusinessZone.ID).toInstant())
                .map(at -> at.isBefore(notBefore) ? notBefore : at)
                .orElse(null);
    }

    private boolean isRemindedOf(Miss miss, LocalDate today) {
        return !miss.isToldToAll()
                && (miss.told() > 0 || !miss.end().isBefore(today.minusDays(lookBack)));
    }

    private LocalDate on(Miss miss) {
        return switch (miss.next()) {
            case HELPER -> miss.end().plusDays(1);
            case PRINCIPAL -> days.plusWorkdays(miss.end(), principalAfter).plusDays(1);
            case COUNTY -> days.plusWorkdays(miss.end(), countyAfter).plusDays(1);
        };
    }
}
