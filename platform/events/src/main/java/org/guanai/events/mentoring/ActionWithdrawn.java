package org.guanai.events.mentoring;

import java.util.UUID;

/// What was agreed for a child was recorded by mistake (3.1.3l). Key: the student.
public record ActionWithdrawn(UUID actionId, UUID studentId, String org) {}
