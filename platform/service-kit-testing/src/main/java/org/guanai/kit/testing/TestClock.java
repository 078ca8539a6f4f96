package org.guanai.kit.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.eclipse.microprofile.config.ConfigProvider;
import org.guanai.kit.time.BusinessZone;

/// The county's clock in tests. It runs like the system's until it is set; then it stands still. A
/// module whose tests begin on a fixed day names it as `guanai.test.today` in its test resources
/// (`META-INF/microprofile-config.properties`).
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {
    private static final Clock SYSTEM = Clock.system(BusinessZone.ID);
    private static volatile Clock clock = first();

    /// It is ten in the morning of this day, in the county.
    public static void today(LocalDate day) {
        at(day, LocalTime.of(10, 0));
    }

    /// @param day ISO 8601
    public static void today(String day) {
        today(LocalDate.parse(day));
    }

    /// @param day ISO 8601
    /// @param time `09:30`
    public static void at(String day, String time) {
        at(LocalDate.parse(day), LocalTime.parse(time));
    }

    public static void at(LocalDate day, LocalTime time) {
        clock = standing(day, time);
    }

    /// Back to the module's first day, or to the system's time.
    public static void reset() {
        clock = first();
    }

    /// The time that the service under test reads.
    public static Instant now() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return BusinessZone.ID;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    private static Clock first() {
        return ConfigProvider.getConfig()
                .getOptionalValue("guanai.test.today", LocalDate.class)
                .map(day -> standing(day, LocalTime.of(10, 0)))
                .orElse(SYSTEM);
    }

    private static Clock standing(LocalDate day, LocalTime time) {
        return Clock.fixed(day.atTime(time).atZone(BusinessZone.ID).toInstant(), BusinessZone.ID);
    }
}
