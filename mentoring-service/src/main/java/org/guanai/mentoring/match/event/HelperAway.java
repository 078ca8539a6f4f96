package org.guanai.mentoring.match.event;

import java.util.UUID;

/// A helper is away for months; told within the transaction, so that others look after their
/// children.
public record HelperAway(UUID helperId) {}
