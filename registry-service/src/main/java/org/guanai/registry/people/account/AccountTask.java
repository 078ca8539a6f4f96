package org.guanai.registry.people.account;

import java.util.UUID;

/// An account that is due.
///
/// @param username null before one is reserved
/// @param subject the identity provider's id, null before it is opened
/// @param version of what is wanted
record AccountTask(
        AccountCard card,
        String username,
        UUID subject,
        boolean open,
        long version,
        int attempts) {}
