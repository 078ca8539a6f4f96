package org.guanai.registry.child.matching;

import java.util.UUID;

/// A match as it was decided, without what is sealed.
public record MatchReceipt(UUID id, MatchResult result, MatchDecision.Outcome decision) {
    static MatchReceipt of(ListMatch m) {
        return new MatchReceipt(m.id, m.result, m.decision);
    }
}
