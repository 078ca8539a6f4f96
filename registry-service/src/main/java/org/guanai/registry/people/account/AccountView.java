package org.guanai.registry.people.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// The account (账号) behind a post, as the registry knows it.
///
/// @param person id of the record of staff, guardian, student or helper
/// @param human the same for all posts of one human
/// @param username what to log in with; absent before it is settled
/// @param state WAITING until the identity provider has done it, then OPEN, or CLOSED when the post
///   has ended; UNCONFIRMED while the county has not confirmed that it is the same human as the one
///   who has this account
/// @param password what the holder can log in with
/// @param codeUntil when the one-time code that is out expires
/// @param usedAt when the holder set a password of their own
/// @param problem code of what stopped the last try
public record AccountView(
        UUID person,
        UUID human,
        AccountCard.Holder holder,
        String name,
        OrgPath org,
        Set<String> roles,
        @Nullable String username,
        State state,
        Password password,
        @Nullable Instant codeUntil,
        @Nullable Instant usedAt,
        @Nullable String problem) {

    @Schema(name = "AccountState")
    public enum State {
        WAITING,
        OPEN,
        CLOSED,
        UNCONFIRMED
    }

    /// NONE: no code was issued yet; CODE: a one-time code; EXPIRED: it was not used in time; OWN:
    /// a password of their own.
    public enum Password {
        NONE,
        CODE,
        EXPIRED,
        OWN
    }
}
