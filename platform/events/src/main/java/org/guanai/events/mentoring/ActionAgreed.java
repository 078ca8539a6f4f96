package org.guanai.events.mentoring;

import java.time.LocalDate;
import java.util.UUID;

/// Something was agreed for a child with its guardian (共同教育, 3.1.3l). Key: the student.
///
/// @param owner who does it: GUARDIAN, HELPER, SCHOOL or CHILD
public record ActionAgreed(
        UUID actionId, UUID studentId, UUID helperId, String org, String owner, LocalDate dueOn) {}
