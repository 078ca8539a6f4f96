package org.guanai.kit.job;

import java.time.Duration;

/// The job waits for something outside: it gives its place back to other jobs and is run again
/// after a while, from its checkpoint, as the same attempt. For its requester it is RUNNING all the
/// time.
public final class JobWaits extends RuntimeException {
    private final Duration pause;

    /// @param pause after which to look again, in real time
    public JobWaits(Duration pause) {
        super("waits", null, false, false);
        this.pause = pause;
    }

    Duration pause() {
        return pause;
    }
}
