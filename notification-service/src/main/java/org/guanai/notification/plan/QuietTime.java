package org.guanai.notification.plan;

import java.time.Duration;
import java.time.LocalTime;

/// Hours of the day in which nothing but what is urgent is sent (免打扰时段), wall clock of the county.
///
/// @param from their start
/// @param until their end, perhaps on the next day; the same as their start for none
record QuietTime(LocalTime from, LocalTime until) {
    static final QuietTime NONE = new QuietTime(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /// One quiet time may end within another, and that within the first again.
    private static final int ROUNDS = 3;

    /// How long to wait so that it is neither the one nor the other.
    static Duration hold(LocalTime now, QuietTime one, QuietTime other) {
        var hold = Duration.ZERO;
        for (int round = 0; round < ROUNDS; round++) {
            var at = now.plus(hold);
            hold = hold.plus(longer(one.hold(at), other.hold(at)));
        }
        return hold;
    }

    private Duration hold(LocalTime now) {
        return isQuiet(now) ? until(now) : Duration.ZERO;
    }

    private boolean isQuiet(LocalTime now) {
        return from.isBefore(until)
                ? !now.isBefore(from) && now.isBefore(until)
                : !from.equals(until) && (!now.isBefore(from) || now.isBefore(until));
    }

    private Duration until(LocalTime now) {
        var wait = Duration.between(now, until);
        return wait.isNegative() ? wait.plusDays(1) : wait;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
