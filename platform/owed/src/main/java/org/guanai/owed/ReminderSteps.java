package org.guanai.owed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.guanai.events.Overdue.Level;

/// After how many days of delay the responsible person and the county are told.
record ReminderSteps(@Min(1) @Max(60) int responsibleAfter, @Min(1) @Max(60) int countyAfter) {

    /// Who knows of it by a day.
    List<Level> reached(LocalDate dueOn, LocalDate today) {
        var late = ChronoUnit.DAYS.between(dueOn, today);
        if (late > countyAfter) {
            return List.of(Level.values());
        }
        return late > responsibleAfter
                ? List.of(Level.OWNER, Level.RESPONSIBLE)
                : List.of(Level.OWNER);
    }
}
