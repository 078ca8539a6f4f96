package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.UUID;

/// A guardian asks that something in a child's file be put right, or appeals against the school's
/// answer (2.2). Key: the student.
///
/// @param role the post at `org` that answers
public record CorrectionRequested(
        UUID requestId, UUID studentId, String org, String role, LocalDate dueOn) {}
