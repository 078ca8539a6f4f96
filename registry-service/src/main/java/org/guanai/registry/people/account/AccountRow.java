package org.guanai.registry.people.account;

import java.util.UUID;

/// An account that has work to be done.
///
/// @param username null before one is reserved
/// @param subject Keycloak's id, null before it is opened
/// @param version of what is wanted
record AccountRow(
        AccountCard card,
        String username,
        UUID subject,
        boolean open,
        long version,
        int attempts) {}
