package org.guanai.aid.student;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Students whose snapshots have arrived. Within the service, in the transaction that keeps them.
///
/// @param joined those who turned out to be another, by id
/// @param own those who are themselves
public record StudentsArrived(Map<UUID, UUID> joined, Set<UUID> own) {}
