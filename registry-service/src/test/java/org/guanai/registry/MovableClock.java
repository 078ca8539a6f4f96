package org.guanai.registry;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.guanai.kit.time.BusinessZone;

/// The county's clock in tests: it stands at ten in the morning of a day, until it is moved.
@Singleton
public class MovableClock extends Clock {
    /// The Monday before Labour Day 2026.
    public static final LocalDate START = LocalDate.of(2026, 4, 27);

    private volatile LocalDate today = START;

    public void moveTo(LocalDate day) {
        today = day;
    }

    public void reset() {
        today = START;
    }

    @Override
    public ZoneId getZone() {
        return BusinessZone.ID;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return today.atTime(LocalTime.of(10, 0)).atZone(BusinessZone.ID).toInstant();
    }
}
