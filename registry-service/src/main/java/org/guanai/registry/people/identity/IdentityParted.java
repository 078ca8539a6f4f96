package org.guanai.registry.people.identity;

import java.util.UUID;

/// A record is of another human than it was taken for. Fired in the transaction that says so.
///
/// @param person id of the record
public record IdentityParted(UUID person) {}
