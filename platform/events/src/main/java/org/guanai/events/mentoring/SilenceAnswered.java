package org.guanai.events.mentoring;

import java.util.UUID;

/// The school answered a child or guardian who said that nobody has been in touch (3.1.3i). Key:
/// the student.
///
/// @param reporterId whom it answers
public record SilenceAnswered(UUID silenceId, UUID studentId, UUID reporterId, String org) {}
