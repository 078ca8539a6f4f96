package org.guanai.aid.closing;

import io.quarkus.arc.Arc;

/// Ends what is over, as the schedule does.
public final class EndedNotices {
    private EndedNotices() {}

    public static void sweep() {
        Arc.container().instance(NoticeSweep.class).get().sweep();
    }
}
