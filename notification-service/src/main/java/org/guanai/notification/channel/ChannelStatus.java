package org.guanai.notification.channel;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/// How it stands with the server of a channel, as its last message showed. Logged once when a fault
/// begins and when it ends. In real time.
public abstract class ChannelStatus {
    private static final Logger LOG = Logger.getLogger(ChannelStatus.class);
    private static final Clock REAL = Clock.systemUTC();
    private static final String NO_REPLY = "none";

    private final String server;
    private final AtomicReference<Fault> fault = new AtomicReference<>();

    /// @param server what it is called in the log
    protected ChannelStatus(String server) {
        this.server = server;
    }

    /// Empty while messages are taken.
    public Optional<Fault> fault() {
        return Optional.ofNullable(fault.get());
    }

    public void worked() {
        if (fault.getAndSet(null) != null) {
            LOG.infof("%s takes messages again", server);
        }
    }

    /// @param reply of the server, such as 535
    public void refused(String reply) {
        if (begins(reply)) {
            LOG.errorf("%s refuses this installation with %s: messages wait", server, reply);
        }
    }

    public void unreachable() {
        if (begins(NO_REPLY)) {
            LOG.errorf("%s cannot be reached: messages wait", server);
        }
    }

    private boolean begins(String reply) {
        var now = new Fault(reply, REAL.instant());
        var before = fault.getAndUpdate(f -> now.isLike(f) ? f : now);
        return !now.isLike(before);
    }

    /// @param reply of the server; `none` without one
    public record Fault(String reply, Instant since) {
        private boolean isLike(Fault other) {
            return other != null && other.reply.equals(reply);
        }
    }
}
