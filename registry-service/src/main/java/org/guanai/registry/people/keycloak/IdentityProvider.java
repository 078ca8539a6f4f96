package org.guanai.registry.people.keycloak;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where people log in: Keycloak, or a stand-in.
public interface IdentityProvider {
    /// Opens an account, or finds the one that an earlier try opened. Without a code nobody can log
    /// in to it.
    ///
    /// @return its subject; empty when another human has the username
    Optional<UUID> open(Login login, String username);

    /// Brings name, posts and roles up to date, and opens a closed account again. A code takes the
    /// place of the password, ends all sessions, and must be changed at the first login.
    void change(UUID subject, Login login);

    /// Disables the account and ends its sessions.
    void close(UUID subject);

    /// Takes back a code that nobody used.
    ///
    /// @return false when it was used after all
    boolean withdrawCode(UUID subject);

    /// Replaces the password for good and ends all sessions.
    ///
    /// @throws AccountsRefused for good when the realm's rules for passwords refuse it
    void setPassword(UUID subject, String password);

    /// Newest first.
    List<CodeUse> usesSince(Instant since);
}
