package org.guanai.events.registry;

import java.util.UUID;

/// A complaint about unequal treatment was answered (3.1.2d). Key: the complaint.
///
/// @param org path of the school
/// @param raisedBy the person who complained
public record ComplaintAnswered(UUID complaintId, UUID studentId, String org, UUID raisedBy) {}
