package org.guanai.kit.time;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/// Business time: system time plus one platform-wide offset that only demo and tests may set.
/// Tokens, time-outs and limits use real time.
@Singleton
class BusinessClock {
    @Produces
    @Singleton
    @DefaultBean
    @Startup
    Clock clock(ClockConfig config) {
        var real = LaunchMode.current() == LaunchMode.NORMAL && !config.offsetAllowed();
        return at(config.offset(), real);
    }

    /// @throws IllegalStateException when the offset is not zero though real time is demanded
    static Clock at(Duration offset, boolean real) {
        if (real && !offset.isZero()) {
            throw new IllegalStateException(
                    "guanai.clock.offset is %s: refused in production unless guanai.clock.offset-allowed=true"
                            .formatted(offset));
        }
        return Clock.offset(Clock.system(BusinessZone.ID), offset);
    }
}
