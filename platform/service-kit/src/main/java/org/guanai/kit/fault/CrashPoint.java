package org.guanai.kit.fault;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Points between the steps of exactly-once processing at which a process may die without any harm
/// but a delay. A proof arms one in the environment of a process:
/// `GUANAI_CRASH_AT=RELAY_MID_BATCH:3` halts it the third time, as a power cut would. Refused
/// unless `GUANAI_CRASH_ALLOWED=true`; nothing that arrives over the network can arm it.
public enum CrashPoint {
    /// Events are committed, none of them is on its topic.
    RELAY_BEFORE_PUBLISH,
    /// Some events of a batch are on their topics, the others are not.
    RELAY_MID_BATCH,
    /// The broker has the events, the outbox still holds them.
    RELAY_BEFORE_DELETE,
    /// A consumer's effects are written and not committed.
    CONSUMER_BEFORE_COMMIT,
    /// They are committed, the offset is not known to the broker.
    CONSUMER_AFTER_COMMIT,
    /// A request's effects and its answer are written and not committed.
    ANSWER_BEFORE_COMMIT,
    /// They are committed, and the client has no answer.
    ANSWER_AFTER_COMMIT,
    /// A job is taken and not begun.
    JOB_BEFORE_WORK,
    /// A job's work is done, the job is not marked as done.
    JOB_BEFORE_END,
    /// Something was handed to an outside channel, and this is not recorded yet.
    HANDED_OUT_BEFORE_NOTE;

    /// Exit code of a killed process.
    private static final int KILLED = 137;

    // Constant, so that the compiler removes points that are not armed.
    private static final Armed ARMED = Armed.in(System.getenv());

    /// Halts the process when this point is armed and its count is reached.
    public void reached() {
        if (ARMED.is(this) && ARMED.hasCome()) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    /// As `reached`, but runs an action before.
    public void reached(Runnable before) {
        if (ARMED.is(this) && ARMED.hasCome()) {
            before.run();
            Runtime.getRuntime().halt(KILLED);
        }
    }

    /// The armed crash point of this process, if any.
    ///
    /// @param left how often it may still be passed
    record Armed(CrashPoint point, AtomicInteger left) {
        static final String AT = "GUANAI_CRASH_AT";
        static final String ALLOWED = "GUANAI_CRASH_ALLOWED";

        /// @throws IllegalStateException when one is named that is not allowed, or that does not
        ///   exist
        static Armed in(Map<String, String> environment) {
            var wish = environment.getOrDefault(AT, "");
            if (wish.isEmpty()) {
                return new Armed(null, new AtomicInteger());
            }
            if (!"true".equals(environment.get(ALLOWED))) {
                throw new IllegalStateException(
                        AT + " is set: refused unless " + ALLOWED + "=true");
            }
            var parts = wish.split(":", 2);
            var times = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
            return new Armed(CrashPoint.valueOf(parts[0]), new AtomicInteger(times - 1));
        }

        boolean is(CrashPoint reached) {
            return point == reached;
        }

        boolean hasCome() {
            return left.getAndDecrement() <= 0;
        }
    }
}
