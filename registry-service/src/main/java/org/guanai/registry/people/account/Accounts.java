package org.guanai.registry.people.account;

import java.util.Optional;
import java.util.UUID;

/// Where accounts live: Keycloak, or a stand-in.
interface Accounts {
    /// Opens an account, or finds the one that an earlier try opened. No password: the holder sets
    /// one.
    ///
    /// @return its subject; empty when the username is somebody else's
    Optional<UUID> open(AccountCard card, String username);

    /// Brings name, roles and organisation up to date, and opens a closed account again.
    void change(UUID subject, AccountCard card);

    /// Disables the account and ends its sessions.
    void close(UUID subject);
}
