package org.guanai.safety.student;

import java.util.Set;
import java.util.UUID;

/// Students whose snapshots have arrived; told within the transaction that keeps them.
public record StudentsArrived(Set<UUID> ids) {}
