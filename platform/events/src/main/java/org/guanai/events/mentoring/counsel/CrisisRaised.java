package org.guanai.events.mentoring.counsel;

import java.util.UUID;

/// Counselling found a child in danger (危机, 3.1.6d, 3.1.5e): a matter for the school's safety post.
/// Carries no text; what was said stays sealed. Key: the student.
public record CrisisRaised(UUID crisisId, UUID studentId, String org) {}
