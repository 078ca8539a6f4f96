package org.guanai.registry.protection.consent;

import java.util.EnumSet;
import java.util.List;
import org.guanai.events.registry.ConsentUse;

/// What was said of a child's uses, newest first, at most 100.
public record ConsentList(List<ConsentView> items) {
    /// @param consents newest first
    static ConsentList of(List<Consent> consents) {
        var seen = EnumSet.noneOf(ConsentUse.class);
        return new ConsentList(
                consents.stream().map(c -> ConsentView.of(c, seen.add(c.usedFor))).toList());
    }
}
