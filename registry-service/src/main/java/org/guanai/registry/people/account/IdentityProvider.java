package org.guanai.registry.people.account;

import java.util.Optional;
import java.util.UUID;

/// Where people log in: Keycloak, or a stand-in.
interface IdentityProvider {
    /// Opens an account, or finds the one that an earlier try opened. No password: the holder sets
    /// one.
    ///
    /// @return its subject; empty when another person has the username
    Optional<UUID> open(AccountCard card, String username);

    /// Brings name, roles and organisation up to date, and opens a closed account again.
    void change(UUID subject, AccountCard card);

    /// Disables the account and ends its sessions.
    void close(UUID subject);
}
