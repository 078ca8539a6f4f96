package org.guanai.mentoring.match.suggestion;

import java.util.List;
import java.util.UUID;

/// Somebody who may look after children of a school.
///
/// @param classIds that they teach; none of a helper from outside
/// @param children whom they look after now, as far as the caller sees
/// @param away on leave today
record Candidate(UUID helperId, String name, List<UUID> classIds, int children, boolean away) {
    Candidate withOneMore() {
        return new Candidate(helperId, name, classIds, children + 1, away);
    }
}
