package org.guanai.registry.people.recovery.code;

import java.time.Instant;
import java.util.UUID;

/// A code was asked for. It says nothing about whether one was sent.
///
/// @param id to be sent back with the code
/// @param until when the code expires
public record CodeReceipt(UUID id, Instant until) {}
