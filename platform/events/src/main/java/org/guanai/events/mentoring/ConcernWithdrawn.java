package org.guanai.events.mentoring;

import java.util.UUID;

/// An acute concern was recorded by mistake: its contact was corrected or withdrawn. Key: the
/// student.
public record ConcernWithdrawn(UUID contactId, UUID studentId, String org) {}
