package org.guanai.registry.network.boarding;

import org.guanai.kit.scope.OrgPath;

/// The boarders of a school now.
///
/// @param primary of the primary stage
public record BoarderCount(OrgPath org, String name, int boys, int girls, int primary, int junior) {
    static BoarderCount none(OrgPath org) {
        return new BoarderCount(org, "", 0, 0, 0, 0);
    }

    public int all() {
        return primary + junior;
    }
}
