package org.guanai.mentoring.known.staff;

import java.util.Set;
import java.util.UUID;

/// Staff whose snapshots have arrived; told within the transaction that keeps them.
public record StaffChanged(Set<UUID> ids) {}
