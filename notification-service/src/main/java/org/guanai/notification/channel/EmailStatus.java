package org.guanai.notification.channel;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/// How it stands with the mail server, as the last mail showed. Logged once when a fault begins and
/// when it ends. In real time.
@Singleton
class EmailStatus {
    private static final Logger LOG = Logger.getLogger(EmailStatus.class);
    private static final Clock REAL = Clock.systemUTC();
    private static final int NO_REPLY = 0;

    private final AtomicReference<Fault> fault = new AtomicReference<>();

    /// Empty while mails are taken.
    Optional<Fault> fault() {
        return Optional.ofNullable(fault.get());
    }

    void worked() {
        if (fault.getAndSet(null) != null) {
            LOG.info("the mail server takes mails again");
        }
    }

    /// @param reply of the server, such as 535
    void refused(int reply) {
        if (begins(reply)) {
            LOG.errorf("the mail server refuses this installation with %d: mails wait", reply);
        }
    }

    void unreachable() {
        if (begins(NO_REPLY)) {
            LOG.error("the mail server cannot be reached: mails wait");
        }
    }

    private boolean begins(int reply) {
        var now = new Fault(reply, REAL.instant());
        var before = fault.getAndUpdate(f -> now.isLike(f) ? f : now);
        return !now.isLike(before);
    }

    /// @param reply of the server; 0 without one
    record Fault(int reply, Instant since) {
        private boolean isLike(Fault other) {
            return other != null && other.reply == reply;
        }
    }
}
