package org.guanai.kit.fault;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Where a process may die and nothing may come of it but a delay: between the steps that make up
/// "exactly once". A proof starts a process with one of them armed, in its environment only:
/// `GUANAI_CRASH_AT=RELAY_MID_BATCH:3` lets it die there the third time, as a power cut would. It
/// is refused unless `GUANAI_CRASH_ALLOWED=true`, and nothing that arrives over the network can arm
/// it.
public enum CrashPoint {
    /// Events are committed, none of them is on its topic.
    RELAY_BEFORE_PUBLISH,
    /// Some events of a batch are on their topics, the others are not.
    RELAY_MID_BATCH,
    /// The broker has the events, the outbox has them still.
    RELAY_BEFORE_DELETE,
    /// A consumer's effects are written and not committed.
    CONSUMER_BEFORE_COMMIT,
    /// They are committed, and the broker does not know how far the consumer is.
    CONSUMER_AFTER_COMMIT,
    /// A request's effects and its answer are written and not committed.
    ANSWER_BEFORE_COMMIT,
    /// They are committed, and the client has no answer.
    ANSWER_AFTER_COMMIT,
    /// A job is taken and not begun.
    JOB_BEFORE_WORK,
    /// A job's work is done, the job is not marked as done.
    JOB_BEFORE_END,
    /// Something left for the world outside, and nobody noted it yet.
    HANDED_OUT_BEFORE_NOTE;

    /// What a process ends with that was killed.
    private static final int KILLED = 137;

    // Constant for the life of the process, so that the compiler leaves nothing of an unarmed
    // point.
    private static final Armed ARMED = Armed.in(System.getenv());

    /// Ends the process here and now when this is the armed point and its time has come.
    public void reached() {
        if (ARMED.is(this) && ARMED.hasCome()) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    /// As `reached`, but lets something be finished before.
    public void reached(Runnable before) {
        if (ARMED.is(this) && ARMED.hasCome()) {
            before.run();
            Runtime.getRuntime().halt(KILLED);
        }
    }

    /// The one crash point of this process at which it is to die, if any.
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
