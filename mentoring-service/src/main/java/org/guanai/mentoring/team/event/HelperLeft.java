package org.guanai.mentoring.team.event;

import java.util.UUID;

/// A helper helps no more; told within the transaction, so that their pairings end with it.
public record HelperLeft(UUID helperId) {}
