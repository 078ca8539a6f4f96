package org.guanai.mentoring.known.student;

import java.util.Set;
import java.util.UUID;

/// Students of whom something new is known; told within the transaction of the snapshots.
public record StudentsChanged(Set<UUID> ids) {}
