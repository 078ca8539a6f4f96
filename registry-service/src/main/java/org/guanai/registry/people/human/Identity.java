package org.guanai.registry.people.human;

import java.util.UUID;

/// What a row says about who somebody is.
///
/// @param proposed id of the record that is being made, which the human takes when they are new
/// @param documentNumber resident ID, normalised; null when unknown
/// @param phone digits only; null when unknown
public record Identity(UUID proposed, String name, String documentNumber, String phone) {}
