package org.guanai.notification.student;

import java.util.List;
import java.util.UUID;

/// Snapshots of students were taken in; fired in their transaction, for what had been waiting for
/// them.
public record StudentsArrived(List<UUID> students) {}
