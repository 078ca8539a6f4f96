package org.guanai.registry.child.student;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.scope.OrgPath;

/// What other features must know of a student before they act on one.
///
/// @param enrolmentId the current one, or the last
public record StudentFacts(
        UUID id, OrgPath org, LocalDate birthDate, Claims claims, Status status, UUID enrolmentId) {

    /// What rosters claim; nothing when they claim nothing.
    public Claims claimed() {
        return claims == null ? Claims.NONE : claims;
    }

    public boolean isEnrolled() {
        return status == Status.ENROLLED;
    }
}
