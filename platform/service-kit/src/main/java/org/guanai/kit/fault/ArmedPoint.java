package org.guanai.kit.fault;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// The one crash point of this process at which it is to die, if any.
///
/// @param left how often it may still be passed
record ArmedPoint(CrashPoint point, AtomicInteger left) {
    static final String AT = "GUANAI_CRASH_AT";
    static final String ALLOWED = "GUANAI_CRASH_ALLOWED";

    /// @throws IllegalStateException when one is named that is not allowed, or that does not exist
    static ArmedPoint in(Map<String, String> environment) {
        var wish = environment.getOrDefault(AT, "");
        if (wish.isEmpty()) {
            return new ArmedPoint(null, new AtomicInteger());
        }
        if (!"true".equals(environment.get(ALLOWED))) {
            throw new IllegalStateException(AT + " is set: refused unless " + ALLOWED + "=true");
        }
        var parts = wish.split(":", 2);
        var times = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
        return new ArmedPoint(CrashPoint.valueOf(parts[0]), new AtomicInteger(times - 1));
    }

    boolean is(CrashPoint reached) {
        return point == reached;
    }

    boolean hasCome() {
        return left.getAndDecrement() <= 0;
    }
}
