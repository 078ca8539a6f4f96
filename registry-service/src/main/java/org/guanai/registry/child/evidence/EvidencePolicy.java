package org.guanai.registry.child.evidence;

import java.time.Duration;
import java.time.Instant;

/// Who may take evidence back, and until when: whoever entered it for a week, long enough to see a
/// slip; the school's principal and the county at any time.
final class EvidencePolicy {
    private static final Duration OWN = Duration.ofDays(7);

    private EvidencePolicy() {}

    static boolean allows(Evidence evidence, String caller, boolean responsible, Instant now) {
        var isOwn = evidence.recordedBy.equals(caller);
        return responsible || isOwn && now.isBefore(evidence.recordedAt.plus(OWN));
    }
}
