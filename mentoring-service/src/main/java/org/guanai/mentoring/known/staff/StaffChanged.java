package org.guanai.mentoring.known.staff;

import java.util.UUID;

/// A member of staff of whom something new is known; told within the transaction of the snapshot.
public record StaffChanged(UUID id) {}
