package org.guanai.proofs.fault.site;

import java.time.Duration;
import org.guanai.stack.PlatformOptions;

/// The clocks that the platform promises to keep, as it is set up here. The short form sets them
/// shorter, as an operator may.
///
/// @param idle how long the gateway lets nothing move
/// @param database how long a service waits for a word from its database
/// @param dead after which a consumer that gives no sign of life counts as dead; shorter than it
///   waits for its database, else nothing could hang for so long
/// @param stuck after which events that wait are a reason to say so
public record Waits(Duration idle, Duration database, Duration dead, Duration stuck) {
    /// Besides these clocks: to connect, and on a busy machine.
    public static final Duration MARGIN = Duration.ofSeconds(6);

    /// A few people stand here for many, so that not their own allowance holds them.
    private static final String MANY = "10000000";

    /// Nobody who is told here acknowledges. None is to be given up on while tables are compared.
    private static final String CHAIN = "PT6H";

    public static Waits of(boolean quick) {
        return quick ? of(20, 12, 20, 20) : of(30, 60, 30, 300);
    }

    PlatformOptions applied(PlatformOptions options) {
        var set =
                options.setting("gateway", "GUANAI_RELAY_IDLE", idle.toString())
                        .setting("gateway", "GUANAI_LIMITS_CLIENT_REQUESTS", MANY)
                        .setting("notification", "GUANAI_BROKER_DEAD_AFTER", dead.toString())
                        .setting("notification", "GUANAI_CHAIN_WAIT", CHAIN);
        for (var service : Services.ALL) {
            set = set.setting(service, "GUANAI_BROKER_STUCK_AFTER", stuck.toString());
        }
        var seconds = "" + database.toSeconds();
        return set.setting("mentoring", "GUANAI_DB_SOCKET_TIMEOUT", seconds);
    }

    /// Within which every caller of the gateway has an answer.
    public Duration answer() {
        return idle.plus(MARGIN);
    }

    private static Waits of(int idle, int database, int dead, int stuck) {
        return new Waits(
                Duration.ofSeconds(idle),
                Duration.ofSeconds(database),
                Duration.ofSeconds(dead),
                Duration.ofSeconds(stuck));
    }
}
