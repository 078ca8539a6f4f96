package org.guanai.registry.people.account;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An account (账号) as the registry knows it.
///
/// @param username what to log in with; absent before it is settled
/// @param state WAITING until Keycloak has done it, then OPEN or CLOSED
/// @param failure kind of what stopped the last try
@Schema(name = "Account")
public record AccountView(
        UUID person,
        AccountCard.Holder holder,
        String name,
        String org,
        Set<String> roles,
        String username,
        State state,
        String failure) {

    @Schema(name = "AccountState")
    public enum State {
        WAITING,
        OPEN,
        CLOSED
    }
}
