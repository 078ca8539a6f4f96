package org.guanai.registry.people.keycloak;

/// Where other systems get their credentials: Keycloak, or a stand-in.
public interface ClientRegistry {
    /// Registers a client of other systems with the role of integration.
    ///
    /// @param org path of the organisation that it acts for
    /// @return what changes and removes the client later, and nothing else
    String register(String clientId, String name, String org, String secret);

    /// Sets another secret; the one of before is void.
    ///
    /// @return the registration from now on
    String rotate(String clientId, String registration, String secret);

    /// Removes the client: no token is given out any more.
    void revoke(String clientId, String registration);
}
