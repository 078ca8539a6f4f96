package org.guanai.registry.roll.absence;

import java.time.LocalDate;
import java.util.Optional;
import org.guanai.registry.calendar.CountyDays;
import org.guanai.registry.roll.absence.step.AbsenceStepKind;

/// The clock of one absence: it counts days of school.
record AbsenceClock(AbsenceTerms terms, CountyDays days, LocalDate from) {

    /// Last day for a step; empty when no such day of school is in sight.
    Optional<LocalDate> dueOn(AbsenceStepKind kind) {
        return days.schoolDay(from, terms.day(kind));
    }

    /// Day from which the child is suspected to have dropped out.
    Optional<LocalDate> suspectedOn() {
        return days.schoolDay(from, terms.suspected());
    }
}
