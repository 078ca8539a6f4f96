package org.guanai.mentoring;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.guanai.kit.time.BusinessZone;

/// The county's clock in these tests: it stands still until it is set.
@Singleton
public class TestClock {
    private static final Standing CLOCK = new Standing();

    @Produces
    @Mock
    @Singleton
    Clock clock() {
        return CLOCK;
    }

    /// It is ten in the morning of this day.
    public static void today(String day) {
        at(day, "10:00");
    }

    public static void at(String day, String time) {
        CLOCK.now =
                ZonedDateTime.of(LocalDate.parse(day), LocalTime.parse(time), BusinessZone.ID)
                        .toInstant();
    }

    public static Instant now() {
        return CLOCK.now;
    }

    private static final class Standing extends Clock {
        private volatile Instant now = Instant.parse("2026-03-04T02:00:00Z");

        @Override
        public ZoneId getZone() {
            return BusinessZone.ID;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
