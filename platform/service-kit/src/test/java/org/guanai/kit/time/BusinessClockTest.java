package org.guanai.kit.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BusinessClockTest {
    @Test
    void theCountysWallClockIsShanghais() {
        assertEquals("Asia/Shanghai", BusinessClock.at(Duration.ZERO, true).getZone().getId());
    }

    @Test
    void theOffsetMovesBusinessTime() {
        var clock = BusinessClock.at(Duration.ofDays(-100), false);
        var ago = Duration.between(clock.instant(), Clock.systemUTC().instant());
        assertTrue(ago.minusDays(100).abs().toSeconds() < 5, () -> "moved by " + ago);
    }

    @Test
    void productionRunsAtTheRealTime() {
        var refusal =
                assertThrows(
                        IllegalStateException.class,
                        () -> BusinessClock.at(Duration.ofHours(1), true));
        assertTrue(refusal.getMessage().contains("guanai.clock.offset-allowed"));
    }
}
