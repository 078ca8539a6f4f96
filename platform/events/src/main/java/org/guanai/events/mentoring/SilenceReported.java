package org.guanai.events.mentoring;

import java.util.UUID;

/// A child or its guardian says that nobody has been in touch (无人联系, 3.1.3i). Key: the student.
public record SilenceReported(UUID silenceId, UUID studentId, String org) {}
