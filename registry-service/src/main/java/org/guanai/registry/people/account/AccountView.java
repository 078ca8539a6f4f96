package org.guanai.registry.people.account;

import java.util.Set;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// An account (账号) as the registry knows it.
///
/// @param username what to log in with; absent before it is settled
/// @param state WAITING until the identity provider has done it, then OPEN or CLOSED
/// @param failure kind of what stopped the last try
public record AccountView(
        UUID person,
        AccountCard.Holder holder,
        String name,
        OrgPath org,
        Set<String> roles,
        @Nullable String username,
        State state,
        @Nullable String failure) {

    public enum State {
        WAITING,
        OPEN,
        CLOSED
    }
}
