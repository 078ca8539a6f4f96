package org.guanai.kit.http;

import org.guanai.kit.problem.Refusal;

/// Conditional writes (RFC 9110): an edit names the version it was made against.
public final class Preconditions {
    private Preconditions() {}

    /// @param ifMatch the header as sent, null when there is none
    /// @throws Refusal.PreconditionMissing without a tag (428)
    /// @throws Refusal.Stale when the row has moved on (412)
    public static void check(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.preconditionMissing();
        }
        if (!ifMatch.strip().equals('"' + Long.toString(version) + '"')) {
            throw Refusal.stale();
        }
    }
}
