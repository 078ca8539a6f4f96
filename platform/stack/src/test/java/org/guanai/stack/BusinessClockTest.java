package org.guanai.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BusinessClockTest {
    private static final Instant FIRST = Instant.parse("2026-11-24T00:00:00Z");
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-04-15T08:00:00+08:00");
    @TempDir Path folder;

    @Test
    void theBusinessClockBeginsAtTheWantedTime() {
        assertThat(FIRST.plus(offsetAt(FIRST))).isEqualTo(START.toInstant());
    }

    @Test
    void businessTimeGoesOnBetweenStarts() {
        offsetAt(FIRST);
        var later = FIRST.plus(Duration.ofDays(3));
        assertThat(later.plus(offsetAt(later))).isEqualTo(START.plusDays(3).toInstant());
    }

    private Duration offsetAt(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return BusinessClock.offset(folder.resolve("clock-offset"), START, clock);
    }
}
