package org.guanai.notification.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.time.BusinessZone;

/// The county's day.
@ApplicationScoped
public class Today {
    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    /// As the database keeps it.
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), BusinessZone.ID);
    }

    /// @throws Refusal.Invalid for a day that is still to come
    public void requirePast(LocalDate day, String field) {
        if (day.isAfter(day())) {
            throw Refusal.invalid("notification.day-in-future", field);
        }
    }
}
