package org.guanai.mentoring.team.event;

import java.util.UUID;

/// A helper may not care for children any more; told within the transaction, so that their pairings
/// end with it.
public record HelperSuspended(UUID helperId) {}
