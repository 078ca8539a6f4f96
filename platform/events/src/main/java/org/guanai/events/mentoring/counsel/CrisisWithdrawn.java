package org.guanai.events.mentoring.counsel;

import java.util.UUID;

/// A crisis was noted by mistake. Key: the student.
public record CrisisWithdrawn(UUID crisisId, UUID studentId, String org) {}
